<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>CertificateText</name>
    <message>
        <source>The reseller relationship with %1 was removed on %2, and reading the service back confirmed that it is gone.</source>
        <translation>Återförsäljarrelationen med %1 togs bort den %2, och en läsning av tjänsten bekräftade att den är borta.</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Vem och när</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-ID</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner&apos;s tenant</source>
        <translation>Partnerns klientorganisation</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjat</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>What stood when it was confirmed</source>
        <translation>Vad som fanns när det bekräftades</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Begärans-ID</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Vägen tillbaka</translation>
    </message>
    <message>
        <source>A new relationship request, which the customer&apos;s administrator has to accept.</source>
        <translation>En ny relationsbegäran, som kundens administratör måste godkänna.</translation>
    </message>
    <message>
        <source>The customer&apos;s administrator has to accept this request: %1</source>
        <translation>Kundens administratör måste godkänna denna begäran: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Parting&apos;s journal ended with entry hash %1 when this was made. The chain of hashes detects damage; it is no signature.</source>
        <translation>Partings journal slutade med posthashen %1 när detta skapades. Kedjan av hashar avslöjar skador; den är ingen underskrift.</translation>
    </message>
    <message>
        <source>Parting %1, made %2</source>
        <translation>Parting %1, skapat %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>PRACTICE · no real customers</source>
        <translation>ÖVNING · inga riktiga kunder</translation>
    </message>
    <message>
        <source>Certificate of offboarding</source>
        <translation>Intyg om avslutad relation</translation>
    </message>
    <message>
        <source>Record of a run</source>
        <translation>Protokoll över en körning</translation>
    </message>
    <message>
        <source>Looked for, and found none: %1.</source>
        <translation>Eftersökt utan att något fanns: %1.</translation>
    </message>
    <message>
        <source>What had to be looked at by hand</source>
        <translation>Vad som måste kontrolleras för hand</translation>
    </message>
    <message>
        <source>What the customer held</source>
        <translation>Vad kunden hade</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Faktureras</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own record</source>
        <translation>Microsofts egen post</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>Post-ID</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>End of a reseller relationship</source>
        <translation>Slut på en återförsäljarrelation</translation>
    </message>
    <message>
        <source>Change of subscriptions</source>
        <translation>Ändring av prenumerationer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-ID</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner&apos;s tenant</source>
        <translation>Partnerns klientorganisation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjat</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Looked at by hand</source>
        <translation>Kontrollerat för hand</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>skickat</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>avgjort</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>request ID</source>
        <translation>begärans-ID</translation>
    </message>
    <message>
        <source>Link to come back</source>
        <translation>Länk för att komma tillbaka</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>För hand</translation>
    </message>
    <message>
        <source>What the customer held</source>
        <translation>Vad kunden hade</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own record</source>
        <translation>Microsofts egen post</translation>
    </message>
    <message>
        <source>Head of the journal&apos;s hash chain</source>
        <translation>Slutet på journalens hashkedja</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>The next page shows what will happen.</source>
        <translation>Nästa sida visar vad som kommer att hända.</translation>
    </message>
    <message numerus="yes">
        <source>The next page asks about %n thing(s) that could not be checked.</source>
        <translation>
            <numerusform>Nästa sida frågar om %n sak som inte kunde kontrolleras.</numerusform>
            <numerusform>Nästa sida frågar om %n saker som inte kunde kontrolleras.</numerusform>
        </translation>
    </message>
    <message>
        <source>You removed this relationship %1.</source>
        <translation>Du tog bort den här relationen %1.</translation>
    </message>
    <message>
        <source>A run for %1 is on. One at a time.</source>
        <translation>En körning för %1 pågår. En i taget.</translation>
    </message>
    <message>
        <source>Microsoft no longer knows this customer as yours, so there is nothing to remove.</source>
        <translation>Microsoft har inte längre kunden som din, så det finns inget att ta bort.</translation>
    </message>
    <message>
        <source>Still reading what this customer holds.</source>
        <translation>Läser fortfarande in vad kunden har.</translation>
    </message>
    <message>
        <source>This customer has not been read yet.</source>
        <translation>Kunden har inte lästs in ännu.</translation>
    </message>
    <message>
        <source>What must be known could not be read.</source>
        <translation>Det som behövs för att avgöra saken kunde inte läsas.</translation>
    </message>
    <message>
        <source>You are not this customer&apos;s reseller, so there is no relationship to remove.</source>
        <translation>Du är inte kundens återförsäljare, så det finns ingen relation att ta bort.</translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s) are in the way.</source>
        <translation>
            <numerusform>%n innehav är i vägen.</numerusform>
            <numerusform>%n innehav är i vägen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This item could not be read; look in Partner Center.</source>
        <translation>Posten kunde inte läsas; se efter i Partnercenter.</translation>
    </message>
    <message>
        <source>It is not active, so there is nothing to suspend.</source>
        <translation>Den är inte aktiv, så det finns inget att pausa.</translation>
    </message>
    <message>
        <source>Microsoft suspended it; it can&apos;t be reactivated here.</source>
        <translation>Microsoft har pausat den; den kan inte återaktiveras här.</translation>
    </message>
    <message>
        <source>It is an add-on; reactivate the subscription above it first.</source>
        <translation>Den är ett tillägg; återaktivera först prenumerationen som den hör till.</translation>
    </message>
    <message>
        <source>It is not suspended, so there is nothing to reactivate.</source>
        <translation>Den är inte pausad, så det finns inget att återaktivera.</translation>
    </message>
    <message>
        <source>This class can&apos;t be suspended here; the checklist above says what ends it.</source>
        <translation>Den här klassen kan inte pausas här; checklistan ovan säger vad som avslutar den.</translation>
    </message>
    <message>
        <source>Choose a subscription to suspend, reactivate or cancel it.</source>
        <translation>Välj en prenumeration för att pausa, återaktivera eller säga upp den.</translation>
    </message>
    <message>
        <source>It is neither active nor suspended, so there is nothing to cancel.</source>
        <translation>Den är varken aktiv eller pausad, så det finns inget att säga upp.</translation>
    </message>
    <message>
        <source>The time in which it can be cancelled ends within 15 minutes, too soon to be sure from here. Partner Center may still do it.</source>
        <translation>Tiden då den kan sägas upp tar slut inom 15 minuter, för snart för att det säkert ska gå härifrån. I Partnercenter kan det fortfarande gå.</translation>
    </message>
    <message>
        <source>The time in which it could be cancelled has passed; it is billed to the end of its term.</source>
        <translation>Tiden då den kunde sägas upp är förbi; den faktureras till slutet av sin period.</translation>
    </message>
    <message>
        <source>Microsoft gives no time in which it can be cancelled.</source>
        <translation>Microsoft anger ingen tid då den kan sägas upp.</translation>
    </message>
    <message>
        <source>The journal was changed outside Parting or can&apos;t be written, so nothing is sent. Check the data folder&apos;s free space and rights, or choose another in Settings.</source>
        <translation>Journalen har ändrats utanför Parting eller går inte att skriva, så inget skickas. Kontrollera datamappens lediga utrymme och rättigheter, eller välj en annan i Inställningar.</translation>
    </message>
    <message>
        <source>The service is out of reach, and writing needs it. Read again when the network is back.</source>
        <translation>Tjänsten går inte att nå, och den behövs för att skriva. Läs igen när nätverket är tillbaka.</translation>
    </message>
    <message>
        <source>This window only reads; the badge at the top says why.</source>
        <translation>Det här fönstret bara läser; märket högst upp säger varför.</translation>
    </message>
    <message>
        <source>Something under it still runs in Azure, or could not be read; the checklist above says what.</source>
        <translation>Något under den körs fortfarande i Azure, eller kunde inte läsas; checklistan ovan säger vad.</translation>
    </message>
    <message>
        <source>It does not renew by itself.</source>
        <translation>Den förnyas inte av sig själv.</translation>
    </message>
    <message>
        <source>It is not active, so its renewal can&apos;t be changed.</source>
        <translation>Den är inte aktiv, så förnyelsen kan inte ändras.</translation>
    </message>
</context>
<context>
    <name>RejoinLetter</name>
    <message>
        <source>Hello,</source>
        <translation>Hej,</translation>
    </message>
    <message>
        <source>%1 is no longer the Microsoft reseller of %2.</source>
        <translation>%1 är inte längre Microsoft-återförsäljare för %2.</translation>
    </message>
    <message>
        <source>Should you want to buy from us again, someone with the role of global administrator opens this link, signs in and accepts:</source>
        <translation>Om ni vill köpa från oss igen öppnar någon med rollen global administratör den här länken, loggar in och godkänner:</translation>
    </message>
    <message>
        <source>Nothing changes before that.</source>
        <translation>Inget ändras innan dess.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Med vänlig hälsning</translation>
    </message>
    <message>
        <source>Your Microsoft reseller relationship with %1</source>
        <translation>Er Microsoft-återförsäljarrelation med %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>that was not read</source>
        <translation>det lästes inte in</translation>
    </message>
    <message>
        <source>To buy Microsoft products from us, someone with the role of global administrator opens this link, signs in and accepts:</source>
        <translation>För att köpa Microsoft-produkter av oss öppnar någon med rollen global administratör den här länken, loggar in och godkänner:</translation>
    </message>
    <message>
        <source>A Microsoft reseller relationship</source>
        <translation>En återförsäljarrelation för Microsoft</translation>
    </message>
    <message>
        <source>A Microsoft reseller relationship with %1</source>
        <translation>En återförsäljarrelation för Microsoft med %1</translation>
    </message>
    <message>
        <source>The way back for %1</source>
        <translation>Vägen tillbaka för %1</translation>
    </message>
    <message>
        <source>What they held when the relationship was removed on %1:</source>
        <translation>Vad de hade när relationen togs bort den %1:</translation>
    </message>
    <message>
        <source>No request link was kept.</source>
        <translation>Ingen begärandelänk sparades.</translation>
    </message>
    <message>
        <source>Request link:</source>
        <translation>Begärandelänk:</translation>
    </message>
    <message>
        <source>E-mail, subject:</source>
        <translation>E-post, ämne:</translation>
    </message>
    <message>
        <source>E-mail, text:</source>
        <translation>E-post, text:</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>The customer leaves your customer list.</source>
        <translation>Kunden försvinner från din kundlista.</translation>
    </message>
    <message>
        <source>You are removed from the customer&apos;s support contacts.</source>
        <translation>Du tas bort från kundens supportkontakter.</translation>
    </message>
    <message>
        <source>Your delegated administration privileges end.</source>
        <translation>Din delegerade administratörsbehörighet upphör.</translation>
    </message>
    <message>
        <source>You can make no further purchases for the customer.</source>
        <translation>Du kan inte göra fler köp åt kunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspended or ended subscription(s). Microsoft deletes their data when its retention time is over.</source>
        <translation>
            <numerusform>%n pausad eller avslutad prenumeration. Microsoft tar bort dess data när lagringstiden är slut.</numerusform>
            <numerusform>%n pausade eller avslutade prenumerationer. Microsoft tar bort deras data när lagringstiden är slut.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer bought from others: it is not touched.</source>
        <translation>Det som kunden har köpt av andra: det påverkas inte.</translation>
    </message>
    <message>
        <source>There is no way back from here: the customer&apos;s administrator has to accept a new request from you.</source>
        <translation>Det går inte att ångra härifrån: kundens administratör måste godkänna en ny förfrågan från dig.</translation>
    </message>
    <message>
        <source>Microsoft doesn&apos;t tell the customer. If they should know, you tell them.</source>
        <translation>Microsoft meddelar inte kunden. Om kunden ska få veta det är det du som berättar.</translation>
    </message>
    <message>
        <source>Remove relationship</source>
        <translation>Ta bort relation</translation>
    </message>
    <message>
        <source>Users can&apos;t use what is suspended, from now on.</source>
        <translation>Användarna kan inte längre använda det som pausas.</translation>
    </message>
    <message>
        <source>The relationship stays as it is; removing it is an action of its own.</source>
        <translation>Relationen påverkas inte; att ta bort den är en egen åtgärd.</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n subscription(s)</source>
        <translation>
            <numerusform>Pausa %n prenumeration</numerusform>
            <numerusform>Pausa %n prenumerationer</numerusform>
        </translation>
    </message>
    <message>
        <source>Users can use it again.</source>
        <translation>Användarna kan använda det igen.</translation>
    </message>
    <message>
        <source>Billing for it goes on.</source>
        <translation>Faktureringen fortsätter.</translation>
    </message>
    <message>
        <source>It can be suspended again here.</source>
        <translation>Det kan pausas igen här.</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %n subscription(s)</source>
        <translation>
            <numerusform>Återaktivera %n prenumeration</numerusform>
            <numerusform>Återaktivera %n prenumerationer</numerusform>
        </translation>
    </message>
    <message>
        <source>the subscription as read, with %1</source>
        <translation>prenumerationen som den lästes, med %1</translation>
    </message>
    <message>
        <source>To be suspended, in this order</source>
        <translation>Pausas, i denna ordning</translation>
    </message>
    <message>
        <source>To be reactivated, in this order</source>
        <translation>Återaktiveras, i denna ordning</translation>
    </message>
    <message>
        <source>%1: nothing, since nothing was paid.</source>
        <translation>%1: inget, eftersom inget betalades.</translation>
    </message>
    <message>
        <source>%1: probably all of it, but what was used by meter.</source>
        <translation>%1: troligen allt, utom det som har förbrukats enligt mätare.</translation>
    </message>
    <message numerus="yes">
        <source>%1: about %n of %2 days that are paid for.</source>
        <translation>
            <numerusform>%1: ungefär %n av %2 dagar som är betalda.</numerusform>
            <numerusform>%1: ungefär %n av %2 dagar som är betalda.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not known.</source>
        <translation>%1: okänt.</translation>
    </message>
    <message>
        <source>To be cancelled, in this order</source>
        <translation>Sägs upp, i denna ordning</translation>
    </message>
    <message>
        <source>There is no way back: what is cancelled has to be bought anew.</source>
        <translation>Det finns ingen väg tillbaka: det som sägs upp måste köpas på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n subscription(s)</source>
        <translation>
            <numerusform>Säg upp %n prenumeration</numerusform>
            <numerusform>Säg upp %n prenumerationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The users of %n seat(s) lose access at once.</source>
        <translation>
            <numerusform>Användaren på %n plats förlorar åtkomst genast.</numerusform>
            <numerusform>Användarna på %n platser förlorar åtkomst genast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n add-on(s) below it are not cancelled here, and may end with it.</source>
        <translation>
            <numerusform>%n tillägg under den sägs inte upp här, men kan upphöra tillsammans med den.</numerusform>
            <numerusform>%n tillägg under den sägs inte upp här, men kan upphöra tillsammans med den.</numerusform>
        </translation>
    </message>
    <message>
        <source>To end with their term, in this order</source>
        <translation>Upphör med sin period, i denna ordning</translation>
    </message>
    <message>
        <source>Users keep access until the end of the term, and it is billed until then.</source>
        <translation>Användarna har kvar åtkomst till periodens slut, och den faktureras till dess.</translation>
    </message>
    <message>
        <source>At its end it may go on as a paid Extended Service Term all the same. Open it in Partner Center afterwards and set End of term to cancel; that can&apos;t be done from here.</source>
        <translation>Vid slutet kan den ändå fortsätta som en betald förlängd tjänsteperiod. Öppna den i Partnercenter efteråt och ställ in att den ska avslutas vid periodens slut; det går inte härifrån.</translation>
    </message>
    <message>
        <source>Renewal can be turned on again in Partner Center, until the term ends.</source>
        <translation>Förnyelsen kan slås på igen i Partnercenter, tills perioden är slut.</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n renewal(s)</source>
        <translation>
            <numerusform>Stoppa %n förnyelse</numerusform>
            <numerusform>Stoppa %n förnyelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs under %1 any more, so nobody loses access. What was used until now is still billed.</source>
        <translation>Inget körs längre under %1, så ingen förlorar åtkomst. Det som har använts hittills faktureras ändå.</translation>
    </message>
    <message>
        <source>What runs in %1 stops. What was used until now is still billed.</source>
        <translation>Det som körs i %1 stannar. Det som har använts hittills faktureras ändå.</translation>
    </message>
    <message>
        <source>Billing for what is suspended stops.</source>
        <translation>Faktureringen av det som pausas upphör.</translation>
    </message>
    <message>
        <source>What is suspended can be reactivated here. Microsoft deletes its data if it stays so, 90 to 120 days from now.</source>
        <translation>Det som pausas kan återaktiveras här. Microsoft raderar dess data om det förblir pausat, 90 till 120 dagar från nu.</translation>
    </message>
    <message>
        <source>%1: probably all of it.</source>
        <translation>%1: troligen alltihop.</translation>
    </message>
    <message>
        <source>Billing for what is cancelled ends. Without this it would be billed until %1.</source>
        <translation>Faktureringen av det som sägs upp upphör. Annars skulle det faktureras till %1.</translation>
    </message>
    <message>
        <source>Billing for what is cancelled ends.</source>
        <translation>Faktureringen av det som sägs upp upphör.</translation>
    </message>
    <message>
        <source>The licences of the software end at once; it may not be used any more.</source>
        <translation>Programvarans licenser upphör genast; den får inte användas längre.</translation>
    </message>
    <message>
        <source>You can no longer administer the customer&apos;s services by delegated administration (DAP). Nothing is billed for it.</source>
        <translation>Du kan inte längre administrera kundens tjänster med delegerad administratörsbehörighet (DAP). Inget faktureras för den.</translation>
    </message>
    <message>
        <source>Granular relationships (GDAP) are not touched by this: end them in Partner Center, under Admin relationships.</source>
        <translation>Detaljerade relationer (GDAP) berörs inte: avsluta dem i Partnercenter, under Administratörsrelationer.</translation>
    </message>
    <message>
        <source>Delegated administration can&apos;t be taken back from here: the customer&apos;s administrator has to grant it anew.</source>
        <translation>Delegerad administratörsbehörighet kan inte återfås härifrån: kundens administratör måste ge den på nytt.</translation>
    </message>
    <message>
        <source>You can part on %1 at the earliest: until then %2 is billed.</source>
        <translation>Ni kan skiljas åt tidigast %1: till dess faktureras %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s) that can&apos;t be ended here. The checklist says where.</source>
        <translation>
            <numerusform>%n innehav som inte kan avslutas här. Checklistan säger var.</numerusform>
            <numerusform>%n innehav som inte kan avslutas här. Checklistan säger var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders to be cancelled, one after the other</source>
        <translation>Beställningar som avbryts, en i taget</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>Avbryt %n beställning</numerusform>
            <numerusform>Avbryt %n beställningar</numerusform>
        </translation>
    </message>
    <message>
        <source>To be ended</source>
        <translation>Avslutas</translation>
    </message>
    <message>
        <source>End delegated administration</source>
        <translation>Avsluta delegerad administratörsbehörighet</translation>
    </message>
    <message>
        <source>Delegated administration (DAP)</source>
        <translation>Delegerad administratörsbehörighet (DAP)</translation>
    </message>
    <message>
        <source>To be done, in this order</source>
        <translation>Görs, i denna ordning</translation>
    </message>
    <message numerus="yes">
        <source>Take %n step(s)</source>
        <translation>
            <numerusform>Utför %n steg</numerusform>
            <numerusform>Utför %n steg</numerusform>
        </translation>
    </message>
    <message>
        <source>Items of orders to be cancelled, one after the other</source>
        <translation>Poster i beställningar som avbryts, en efter en</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n item(s)</source>
        <translation>
            <numerusform>Avbryt %n post</numerusform>
            <numerusform>Avbryt %n poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Microsoft accepts only a person&apos;s sign-in for this, not an app&apos;s.</source>
        <translation>Microsoft godtar bara en persons inloggning för detta, inte en apps.</translation>
    </message>
    <message>
        <source>Use an access token of a signed-in user.</source>
        <translation>Använd en åtkomsttoken för en inloggad användare.</translation>
    </message>
    <message>
        <source>Microsoft knows of no relationship between you and this customer.</source>
        <translation>Microsoft känner inte till någon relation mellan dig och kunden.</translation>
    </message>
    <message>
        <source>It may have ended, or you are signed in to another partner account.</source>
        <translation>Den kan ha upphört, eller så är du inloggad på ett annat partnerkonto.</translation>
    </message>
    <message>
        <source>The time in which it could be cancelled has passed.</source>
        <translation>Tiden då den kunde sägas upp har gått ut.</translation>
    </message>
    <message>
        <source>Stop its renewal in Partner Center and wait for the end of its term.</source>
        <translation>Stoppa förnyelsen i Partnercenter och vänta tills perioden är slut.</translation>
    </message>
    <message>
        <source>Another change of this subscription is still under way.</source>
        <translation>En annan ändring av prenumerationen pågår fortfarande.</translation>
    </message>
    <message>
        <source>Microsoft asks to try again after 24 hours.</source>
        <translation>Microsoft ber dig att försöka igen efter 24 timmar.</translation>
    </message>
    <message>
        <source>An order of this customer is still under way.</source>
        <translation>En order för kunden pågår fortfarande.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then try again.</source>
        <translation>Vänta tills den är klar och försök sedan igen.</translation>
    </message>
    <message>
        <source>The subscription that this add-on belongs to is not active.</source>
        <translation>Prenumerationen som tillägget hör till är inte aktiv.</translation>
    </message>
    <message>
        <source>Reactivate that one first.</source>
        <translation>Återaktivera den först.</translation>
    </message>
    <message>
        <source>The Azure plan still has active Azure subscriptions.</source>
        <translation>Azure-planen har fortfarande aktiva Azure-prenumerationer.</translation>
    </message>
    <message>
        <source>Cancel them in the Azure portal first.</source>
        <translation>Säg först upp dem i Azure-portalen.</translation>
    </message>
    <message>
        <source>The access token is made for another service.</source>
        <translation>Åtkomsttoken är utfärdad för en annan tjänst.</translation>
    </message>
    <message>
        <source>Use one for api.partnercenter.microsoft.com.</source>
        <translation>Använd en för api.partnercenter.microsoft.com.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Vänta en minut och försök sedan igen.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s.</source>
        <translation>
            <numerusform>Försök igen om %n&#xa0;sekund.</numerusform>
            <numerusform>Försök igen om %n&#xa0;sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Det gick inte att nå tjänsten.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Tjänsten svarade inte i tid.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Servern kunde inte bevisa vem den är.</translation>
    </message>
    <message>
        <source>The server pointed elsewhere, which was not followed.</source>
        <translation>Servern hänvisade till en annan adress, vilket inte följdes.</translation>
    </message>
    <message>
        <source>Microsoft did not accept the sign-in.</source>
        <translation>Microsoft godtog inte inloggningen.</translation>
    </message>
    <message>
        <source>Microsoft asks for multi-factor authentication.</source>
        <translation>Microsoft kräver multifaktorautentisering.</translation>
    </message>
    <message>
        <source>Microsoft refused access.</source>
        <translation>Microsoft nekade åtkomst.</translation>
    </message>
    <message>
        <source>Microsoft did not find it.</source>
        <translation>Microsoft hittade det inte.</translation>
    </message>
    <message>
        <source>Another change is under way.</source>
        <translation>En annan ändring pågår.</translation>
    </message>
    <message>
        <source>It has changed since it was read.</source>
        <translation>Det har ändrats sedan det lästes in.</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down.</source>
        <translation>Microsoft ber om lägre takt.</translation>
    </message>
    <message>
        <source>Microsoft refused the request.</source>
        <translation>Microsoft avvisade begäran.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has a problem of its own.</source>
        <translation>Microsofts tjänst har ett eget problem.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Svaret gick inte att tolka.</translation>
    </message>
    <message>
        <source>The answer is larger than a real one can be.</source>
        <translation>Svaret är större än ett riktigt svar kan vara.</translation>
    </message>
    <message>
        <source>The answer is nested deeper than a real one can be.</source>
        <translation>Svaret är djupare nästlat än ett riktigt svar kan vara.</translation>
    </message>
    <message>
        <source>An ID or link is not safe to use, so nothing was sent.</source>
        <translation>Ett ID eller en länk är inte säker att använda, så inget skickades.</translation>
    </message>
    <message>
        <source>It could not be sent back exactly as it was read, so nothing was sent.</source>
        <translation>Det kunde inte skickas tillbaka exakt som det lästes, så inget skickades.</translation>
    </message>
    <message>
        <source>There is no usable access token.</source>
        <translation>Det finns ingen användbar åtkomsttoken.</translation>
    </message>
    <message>
        <source>The data folder could not be written.</source>
        <translation>Det gick inte att skriva i datamappen.</translation>
    </message>
    <message>
        <source>Check the connection, then read again.</source>
        <translation>Kontrollera anslutningen och läs sedan in igen.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Försök igen om några minuter.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and what stands between it and the service.</source>
        <translation>Kontrollera datorns klocka och vad som finns mellan den och tjänsten.</translation>
    </message>
    <message>
        <source>Check the address of the service, and whether a proxy answers in its place.</source>
        <translation>Kontrollera tjänstens adress och om en proxy svarar i dess ställe.</translation>
    </message>
    <message>
        <source>It may be gone. Read again.</source>
        <translation>Det kan vara borta. Läs in igen.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then read again.</source>
        <translation>Vänta några minuter och läs sedan in igen.</translation>
    </message>
    <message>
        <source>Review it once more.</source>
        <translation>Granska en gång till.</translation>
    </message>
    <message>
        <source>Details holds what Microsoft says about it.</source>
        <translation>Under Detaljer står vad Microsoft säger om det.</translation>
    </message>
    <message>
        <source>Do it in Partner Center.</source>
        <translation>Gör det i Partnercenter.</translation>
    </message>
    <message>
        <source>Check its free space and rights. Nothing is sent that can&apos;t be noted first.</source>
        <translation>Kontrollera ledigt utrymme och behörigheter. Inget skickas som inte först kan antecknas.</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Microsoft says</source>
        <translation>Microsoft säger</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Tekniskt</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Begärans-ID</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Microsoft doesn&apos;t say what the relationship is.</source>
        <translation>Microsoft säger inte vad relationen är.</translation>
    </message>
    <message>
        <source>Microsoft calls the relationship “%1”, which is not known here.</source>
        <translation>Microsoft kallar relationen ”%1”, som inte är känd här.</translation>
    </message>
    <message>
        <source>%1 can be cancelled until %2.</source>
        <translation>%1 kan sägas upp till %2.</translation>
    </message>
    <message>
        <source>%1 can be cancelled at any time.</source>
        <translation>%1 kan sägas upp när som helst.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a full stop after: Not before 1 Dec 2026</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. Renewal is off; check End of term in Partner Center.</source>
        <comment>after: Not before 1 Dec 2026</comment>
        <translation>%1. Förnyelsen är av; kontrollera i Partnercenter vad som händer vid periodens slut.</translation>
    </message>
    <message>
        <source>%1 is suspended but billed all the same, until %2.</source>
        <translation>%1 är pausad men faktureras ändå, till och med %2.</translation>
    </message>
    <message>
        <source>%1 is suspended but billed all the same. It can be cancelled until %2.</source>
        <translation>%1 är pausad men faktureras ändå. Den kan sägas upp till %2.</translation>
    </message>
    <message>
        <source>%1 is suspended but billed all the same. It can be cancelled at any time.</source>
        <translation>%1 är pausad men faktureras ändå. Den kan sägas upp när som helst.</translation>
    </message>
    <message>
        <source>%1 runs until %2.</source>
        <translation>%1 löper till och med %2.</translation>
    </message>
    <message>
        <source>%1 is active, and Microsoft gives no end date.</source>
        <translation>%1 är aktiv, och Microsoft anger inget slutdatum.</translation>
    </message>
    <message>
        <source>Microsoft gives no status for %1.</source>
        <translation>Microsoft anger ingen status för %1.</translation>
    </message>
    <message>
        <source>The status of %1 is “%2”, which is not known here.</source>
        <translation>Status för %1 är ”%2”, som inte är känd här.</translation>
    </message>
    <message>
        <source>%1 is of a kind that is not known here.</source>
        <translation>%1 är av ett slag som inte är känt här.</translation>
    </message>
    <message>
        <source>%1 is of a kind that is not known here: “%2”.</source>
        <translation>%1 är av ett slag som inte är känt här: ”%2”.</translation>
    </message>
    <message>
        <source>This could not be read. %1</source>
        <comment>a sentence: Microsoft refused access.</comment>
        <translation>Detta kunde inte läsas. %1</translation>
    </message>
    <message>
        <source>Something without a name</source>
        <translation>Något utan namn</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln seat(s))</source>
        <translation>
            <numerusform>%1 (%Ln&#xa0;plats)</numerusform>
            <numerusform>%1 (%Ln&#xa0;platser)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Det finns inga.</translation>
    </message>
    <message>
        <source>You are this customer&apos;s reseller.</source>
        <translation>Du är kundens återförsäljare.</translation>
    </message>
    <message>
        <source>Microsoft calls the relationship “%1”. Only a reseller relationship can be removed.</source>
        <translation>Microsoft kallar relationen ”%1”. Bara en återförsäljarrelation kan tas bort.</translation>
    </message>
    <message>
        <source>%1 is active and billed.</source>
        <translation>%1 är aktiv och faktureras.</translation>
    </message>
    <message>
        <source>%1 is suspended and not billed.</source>
        <translation>%1 är pausad och faktureras inte.</translation>
    </message>
    <message>
        <source>%1 is active; what runs in Azure is billed.</source>
        <translation>%1 är aktiv; det som körs i Azure faktureras.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 är pausad.</translation>
    </message>
    <message>
        <source>%1 is committed, and Microsoft gives no end that lies ahead.</source>
        <translation>%1 är bunden, och Microsoft anger inget kommande slutdatum.</translation>
    </message>
    <message>
        <source>%1 has run out.</source>
        <translation>%1 har löpt ut.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be cancelled. It runs until %2.</source>
        <translation>%1 kan inte sägas upp. Löper till och med %2.</translation>
    </message>
    <message>
        <source>%1 can be returned until %2.</source>
        <translation>%1 kan returneras till %2.</translation>
    </message>
    <message>
        <source>%1 was bought over 30 days ago. Microsoft doesn&apos;t say whether it is in the way.</source>
        <translation>%1 köptes för mer än 30 dagar sedan. Microsoft säger inte om det är i vägen.</translation>
    </message>
    <message>
        <source>When %1 was bought is not known. If it was within 30 days, it is in the way.</source>
        <translation>När %1 köptes är inte känt. Om det var inom 30 dagar är det i vägen.</translation>
    </message>
    <message>
        <source>The order of %1 is not finished.</source>
        <translation>Ordern på %1 är inte klar.</translation>
    </message>
    <message>
        <source>%1 is still being set up.</source>
        <translation>%1 håller fortfarande på att konfigureras.</translation>
    </message>
    <message>
        <source>%1 has run out and is not billed.</source>
        <translation>%1 har löpt ut och faktureras inte.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 är uppsagd.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 kunde inte läsas.</translation>
    </message>
    <message>
        <source>This version does not read transfers of subscriptions to or from other partners.</source>
        <translation>Den här versionen läser inte överföringar av prenumerationer till eller från andra partner.</translation>
    </message>
    <message>
        <source>In Partner Center, go to Customers › this customer › Subscriptions, open it and choose Cancel subscription. This works until %1; after that it is billed to the end of its term.</source>
        <translation>Gå i Partnercenter till Kunder › den här kunden › Prenumerationer, öppna den och välj Avbryt prenumeration. Det går till %1; därefter faktureras den till periodens slut.</translation>
    </message>
    <message>
        <source>In Partner Center, go to Customers › this customer › Subscriptions, open it and choose Cancel subscription.</source>
        <translation>Gå i Partnercenter till Kunder › den här kunden › Prenumerationer, öppna den och välj Avbryt prenumeration.</translation>
    </message>
    <message>
        <source>Renewal is off. Check in Partner Center that End of term is set to cancel: otherwise it may go on as a paid extended term. Then wait until %1.</source>
        <translation>Förnyelsen är av. Kontrollera i Partnercenter att prenumerationen avslutas vid periodens slut: annars kan den fortsätta som en betald förlängd period. Vänta sedan till %1.</translation>
    </message>
    <message>
        <source>Wait until the order is finished, then read again.</source>
        <translation>Vänta tills ordern är klar och läs sedan in igen.</translation>
    </message>
    <message>
        <source>Turn renewal off in Partner Center and wait until %1, or ask the publisher to end it earlier.</source>
        <translation>Stäng av förnyelsen i Partnercenter och vänta till %1, eller be utgivaren att avsluta den tidigare.</translation>
    </message>
    <message>
        <source>In Partner Center, go to Customers › this customer and see what it is and whether it is billed.</source>
        <translation>Gå i Partnercenter till Kunder › den här kunden och se vad det är och om det faktureras.</translation>
    </message>
    <message>
        <source>Suspend it here. Its users lose access and billing stops; for 90 days it can be reactivated.</source>
        <translation>Pausa den här. Användarna förlorar åtkomsten och faktureringen upphör; i 90 dagar kan den återaktiveras.</translation>
    </message>
    <message>
        <source>In Partner Center, go to Customers › this customer › Software and cancel the order until %1.</source>
        <translation>Gå i Partnercenter till Kunder › den här kunden › Programvara och annullera ordern senast %1.</translation>
    </message>
    <message>
        <source>Read again.</source>
        <translation>Läs in igen.</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down. It goes on at %1.</source>
        <translation>Microsoft ber om lägre takt. Det fortsätter kl.&#xa0;%1.</translation>
    </message>
    <message>
        <source>Finishing the step that was sent; no other is sent.</source>
        <translation>Slutför steget som skickades; inget mer skickas.</translation>
    </message>
    <message>
        <source>Under way.</source>
        <translation>Pågår.</translation>
    </message>
    <message>
        <source>The reseller relationship with %1 is gone.</source>
        <translation>Återförsäljarrelationen med %1 är borta.</translation>
    </message>
    <message>
        <source>Save the evidence.</source>
        <translation>Spara beviset.</translation>
    </message>
    <message>
        <source>Every step is done and confirmed.</source>
        <translation>Alla steg är klara och bekräftade.</translation>
    </message>
    <message>
        <source>Microsoft refused to remove the relationship. It is as it was.</source>
        <translation>Microsoft vägrade att ta bort relationen. Den är som den var.</translation>
    </message>
    <message>
        <source>Microsoft refused a step. No other was sent.</source>
        <translation>Microsoft avvisade ett steg. Inget mer skickades.</translation>
    </message>
    <message>
        <source>Nothing more was sent. %1</source>
        <comment>a sentence: The service could not be reached.</comment>
        <translation>Inget mer skickades. %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Reading first</source>
        <translation>Läser först</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed</source>
        <translation>Skickat, ännu inte bekräftat</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisat</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Vet inte ännu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickat</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppat</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Kontot har ändrats</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Läs in allt igen</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Pausa %1</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>Återaktivera %1</translation>
    </message>
    <message>
        <source>Remove the reseller relationship</source>
        <translation>Ta bort återförsäljarrelationen</translation>
    </message>
    <message>
        <source>See that the customer is gone</source>
        <translation>Kontrollera att kunden är borta</translation>
    </message>
    <message>
        <source>Stopped by you. What is confirmed stays; nothing else was sent.</source>
        <translation>Stoppat av dig. Det som är bekräftat gäller; inget annat skickades.</translation>
    </message>
    <message>
        <source>It is not known yet whether the last step took effect.</source>
        <translation>Det går inte att säga ännu om det sista steget fick verkan.</translation>
    </message>
    <message>
        <source>Read again. Nothing is sent meanwhile.</source>
        <translation>Läs in igen. Inget skickas under tiden.</translation>
    </message>
    <message>
        <source>The account is no longer as you reviewed it, so nothing more was sent.</source>
        <translation>Kontot är inte längre som när du granskade det, så inget mer skickades.</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>om %n&#xa0;min</numerusform>
            <numerusform>om %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>om %n&#xa0;tim</numerusform>
            <numerusform>om %n&#xa0;tim</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nyss</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>för %n&#xa0;min sedan</numerusform>
            <numerusform>för %n&#xa0;min sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>för %n&#xa0;tim sedan</numerusform>
            <numerusform>för %n&#xa0;tim sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>no known end</source>
        <translation>inget känt slut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 kl.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1, passerat</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday time, in 26 h</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>läst %1</translation>
    </message>
    <message>
        <source>read %1 (%2)</source>
        <comment>14:31, 2 min ago</comment>
        <translation>läst %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not checked</source>
        <translation>
            <numerusform>%1 · %n ej kontrollerad</numerusform>
            <numerusform>%1 · %n ej kontrollerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a reseller: Microsoft doesn&apos;t say what the relationship is</source>
        <translation>Inte återförsäljare: Microsoft säger inte vad relationen är</translation>
    </message>
    <message>
        <source>Not known to be a reseller: Microsoft calls the relationship “%1”</source>
        <translation>Oklart om du är återförsäljare: Microsoft kallar relationen ”%1”</translation>
    </message>
    <message>
        <source>Not a reseller: Microsoft calls the relationship “%1”</source>
        <translation>Inte återförsäljare: Microsoft kallar relationen ”%1”</translation>
    </message>
    <message>
        <source>Can&apos;t tell: the subscriptions could not be read</source>
        <translation>Går inte att säga: prenumerationerna kunde inte läsas</translation>
    </message>
    <message>
        <source>Can&apos;t tell: reservations and software could not be read</source>
        <translation>Går inte att säga: reservationer och programvara kunde inte läsas</translation>
    </message>
    <message>
        <source>Can&apos;t tell: the orders could not be read</source>
        <translation>Går inte att säga: ordrarna kunde inte läsas</translation>
    </message>
    <message>
        <source>Can&apos;t tell: the customer could not be read</source>
        <translation>Går inte att säga: kunden kunde inte läsas</translation>
    </message>
    <message>
        <source>in Partner Center</source>
        <translation>i Partnercenter</translation>
    </message>
    <message>
        <source>in the Azure portal</source>
        <translation>i Azure-portalen</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>på annat håll</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>in Partner Center (until Fri 14:00, in 26 h)</comment>
        <translation>%1 (till %2)</translation>
    </message>
    <message numerus="yes">
        <source>Can part after %n step(s) here</source>
        <translation>
            <numerusform>Kan avslutas efter %n steg här</numerusform>
            <numerusform>Kan avslutas efter %n steg här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can part after %n step(s) %1</source>
        <comment>%1: in Partner Center</comment>
        <translation>
            <numerusform>Kan avslutas efter %n steg %1</numerusform>
            <numerusform>Kan avslutas efter %n steg %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can part after %n step(s) %1 and %2 here</source>
        <comment>%1: in Partner Center; %2: a number</comment>
        <translation>
            <numerusform>Kan avslutas efter %n steg %1 och %2 här</numerusform>
            <numerusform>Kan avslutas efter %n steg %1 och %2 här</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before %1, and only if renewal is stopped before it: %2 is committed until %3</source>
        <translation>Inte före %1, och bara om förnyelsen stoppas innan dess: %2 är bunden till och med %3</translation>
    </message>
    <message>
        <source>Not before %1: %2 is committed until %3</source>
        <translation>Inte före %1: %2 är bunden till och med %3</translation>
    </message>
    <message>
        <source>Reading what this customer holds</source>
        <translation>Läser in vad kunden har</translation>
    </message>
    <message numerus="yes">
        <source>Nothing known is in the way; %n thing(s) not checked</source>
        <translation>
            <numerusform>Inget känt är i vägen; %n sak ej kontrollerad</numerusform>
            <numerusform>Inget känt är i vägen; %n saker ej kontrollerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Can part today</source>
        <translation>Kan avslutas i dag</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Legacy subscriptions</source>
        <translation>Äldre prenumerationer</translation>
    </message>
    <message>
        <source>Legacy Azure subscriptions</source>
        <translation>Äldre Azure-prenumerationer</translation>
    </message>
    <message>
        <source>New commerce subscriptions</source>
        <translation>NCE-prenumerationer</translation>
    </message>
    <message>
        <source>Azure plans</source>
        <translation>Azure-planer</translation>
    </message>
    <message>
        <source>Azure savings plans</source>
        <translation>Azure-sparplaner</translation>
    </message>
    <message>
        <source>Software subscriptions</source>
        <translation>Programvaruprenumerationer</translation>
    </message>
    <message>
        <source>Marketplace subscriptions</source>
        <translation>Marketplace-prenumerationer</translation>
    </message>
    <message>
        <source>Unknown subscriptions</source>
        <translation>Okända prenumerationer</translation>
    </message>
    <message>
        <source>Azure reservations</source>
        <translation>Azure-reservationer</translation>
    </message>
    <message>
        <source>Software purchases</source>
        <translation>Programvaruinköp</translation>
    </message>
    <message>
        <source>Unknown purchases</source>
        <translation>Okända inköp</translation>
    </message>
    <message>
        <source>Unfinished orders</source>
        <translation>Pågående ordrar</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Överföringar</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Prenumerationer</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Inköp</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Utan hinder</translation>
    </message>
    <message>
        <source>Do here</source>
        <translation>Gör här</translation>
    </message>
    <message>
        <source>Do elsewhere</source>
        <translation>Gör på annat håll</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ej kontrollerat</translation>
    </message>
    <message>
        <source>Legacy subscription</source>
        <translation>Äldre prenumeration</translation>
    </message>
    <message>
        <source>Legacy Azure subscription</source>
        <translation>Äldre Azure-prenumeration</translation>
    </message>
    <message>
        <source>New commerce subscription</source>
        <translation>NCE-prenumeration</translation>
    </message>
    <message>
        <source>Azure plan</source>
        <translation>Azure-plan</translation>
    </message>
    <message>
        <source>Azure savings plan</source>
        <translation>Azure-sparplan</translation>
    </message>
    <message>
        <source>Software subscription</source>
        <translation>Programvaruprenumeration</translation>
    </message>
    <message>
        <source>Marketplace subscription</source>
        <translation>Marketplace-prenumeration</translation>
    </message>
    <message>
        <source>Unknown subscription</source>
        <translation>Okänd prenumeration</translation>
    </message>
    <message>
        <source>Azure reservation</source>
        <translation>Azure-reservation</translation>
    </message>
    <message>
        <source>Software purchase</source>
        <translation>Programvaruinköp</translation>
    </message>
    <message>
        <source>Unknown purchase</source>
        <translation>Okänt inköp</translation>
    </message>
    <message>
        <source>Unfinished order</source>
        <translation>Pågående order</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Överföring</translation>
    </message>
    <message numerus="yes">
        <source>%n legacy subscription(s)</source>
        <translation>
            <numerusform>%n äldre prenumeration</numerusform>
            <numerusform>%n äldre prenumerationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n legacy Azure subscription(s)</source>
        <translation>
            <numerusform>%n äldre Azure-prenumeration</numerusform>
            <numerusform>%n äldre Azure-prenumerationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new commerce subscription(s)</source>
        <translation>
            <numerusform>%n NCE-prenumeration</numerusform>
            <numerusform>%n NCE-prenumerationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Azure plan(s)</source>
        <translation>
            <numerusform>%n Azure-plan</numerusform>
            <numerusform>%n Azure-planer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Azure savings plan(s)</source>
        <translation>
            <numerusform>%n Azure-sparplan</numerusform>
            <numerusform>%n Azure-sparplaner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n software subscription(s)</source>
        <translation>
            <numerusform>%n programvaruprenumeration</numerusform>
            <numerusform>%n programvaruprenumerationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marketplace subscription(s)</source>
        <translation>
            <numerusform>%n Marketplace-prenumeration</numerusform>
            <numerusform>%n Marketplace-prenumerationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown subscription(s)</source>
        <translation>
            <numerusform>%n okänd prenumeration</numerusform>
            <numerusform>%n okända prenumerationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Azure reservation(s)</source>
        <translation>
            <numerusform>%n Azure-reservation</numerusform>
            <numerusform>%n Azure-reservationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n software purchase(s)</source>
        <translation>
            <numerusform>%n programvaruinköp</numerusform>
            <numerusform>%n programvaruinköp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown purchase(s)</source>
        <translation>
            <numerusform>%n okänt inköp</numerusform>
            <numerusform>%n okända inköp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished order(s)</source>
        <translation>
            <numerusform>%n pågående order</numerusform>
            <numerusform>%n pågående ordrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Äldre</translation>
    </message>
    <message>
        <source>Legacy Azure</source>
        <translation>Äldre Azure</translation>
    </message>
    <message>
        <source>New commerce</source>
        <translation>Ny handel (NCE)</translation>
    </message>
    <message>
        <source>Savings plan</source>
        <translation>Sparplan</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programvara</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>None</source>
        <comment>status of a subscription</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgången</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inaktiverad</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Återförsäljare</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Rådgivare</translation>
    </message>
    <message>
        <source>Syndication</source>
        <translation>Syndikering</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <translation>Microsoft-support</translation>
    </message>
    <message>
        <source>None</source>
        <comment>relationship</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>An item that could not be read</source>
        <translation>En post som inte kunde läsas</translation>
    </message>
    <message>
        <source>%1 (could not be read)</source>
        <translation>%1 (kunde inte läsas)</translation>
    </message>
    <message>
        <source>Read again %1, which told nothing. %2</source>
        <translation>Läst igen %1, vilket inte gav besked. %2</translation>
    </message>
    <message>
        <source>Read again %1: nothing proves yet that the customer is gone.</source>
        <translation>Läst igen %1: ännu visar inget att kunden är borta.</translation>
    </message>
    <message>
        <source>Read again %1: the change does not show yet.</source>
        <translation>Läst igen %1: ändringen syns inte ännu.</translation>
    </message>
    <message>
        <source>You are signed in as another partner than the one that confirmed this, so nothing was sent.</source>
        <translation>Du är inloggad som en annan partner än den som bekräftade detta, så inget skickades.</translation>
    </message>
    <message>
        <source>Sign in to the partner account that it was begun with.</source>
        <translation>Logga in på det partnerkonto som det påbörjades med.</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>automatic renewal</source>
        <translation>automatisk förnyelse</translation>
    </message>
    <message>
        <source>end</source>
        <translation>slut</translation>
    </message>
    <message>
        <source>time to cancel</source>
        <translation>tid att avbeställa</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 finns inte kvar.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 har tillkommit.</translation>
    </message>
    <message>
        <source>%1: could be read then, and can&apos;t be now.</source>
        <translation>%1: kunde läsas då, men inte nu.</translation>
    </message>
    <message>
        <source>%1: could not be read then, and can be now.</source>
        <translation>%1: kunde inte läsas då, men kan det nu.</translation>
    </message>
    <message>
        <source>%1 changed in what is not shown here.</source>
        <translation>%1 ändrades i något som inte visas här.</translation>
    </message>
    <message>
        <source>%1, %2: was %3, is now %4.</source>
        <translation>%1, %2: var %3, är nu %4.</translation>
    </message>
    <message>
        <source>Cancel it here. Its users lose access at once, and there is no way back. This works until %1; after that it is billed to the end of its term.</source>
        <translation>Säg upp den här. Användarna förlorar åtkomst genast, och det finns ingen väg tillbaka. Det går till %1; därefter faktureras den till slutet av sin period.</translation>
    </message>
    <message>
        <source>Cancel it here. Its users lose access at once, and there is no way back.</source>
        <translation>Säg upp den här. Användarna förlorar åtkomst genast, och det finns ingen väg tillbaka.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Säg upp %1</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Oläsligt</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Borttagning</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>An entry of this run can&apos;t be read.</source>
        <translation>En post i den här körningen kan inte läsas.</translation>
    </message>
    <message>
        <source>This run has no end yet: it is under way, or was interrupted.</source>
        <translation>Den här körningen har inget slut än: den pågår, eller avbröts.</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>14:02 yesterday</comment>
        <translation>%1 i går</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>as of 14:02 yesterday</comment>
        <translation>från %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Inloggningen avbröts.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in the browser.</source>
        <translation>Ingen slutförde inloggningen i webbläsaren.</translation>
    </message>
    <message>
        <source>The code is no longer good.</source>
        <translation>Koden gäller inte längre.</translation>
    </message>
    <message>
        <source>The code waits to be typed in.</source>
        <translation>Koden väntar på att skrivas in.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ingen är inloggad.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Din inloggning har gått ut.</translation>
    </message>
    <message>
        <source>Your sign-in was ended, by a new password or by an administrator.</source>
        <translation>Din inloggning avslutades, av ett nytt lösenord eller av en administratör.</translation>
    </message>
    <message>
        <source>Multi-factor authentication is not set up for you yet.</source>
        <translation>Multifaktorautentisering är inte konfigurerad för dig ännu.</translation>
    </message>
    <message>
        <source>Your organization&apos;s access rules do not allow this sign-in.</source>
        <translation>Organisationens åtkomstregler tillåter inte den här inloggningen.</translation>
    </message>
    <message>
        <source>Your organization does not allow sign-ins from this device.</source>
        <translation>Organisationen tillåter inte inloggningar från den här enheten.</translation>
    </message>
    <message>
        <source>Nobody has allowed Parting to use Partner Center for you yet.</source>
        <translation>Ingen har ännu tillåtit Parting att använda Partnercenter åt dig.</translation>
    </message>
    <message>
        <source>This user may not use the app in this tenant.</source>
        <translation>Den här användaren får inte använda appen i den här klientorganisationen.</translation>
    </message>
    <message>
        <source>The tenant knows no app with this client ID.</source>
        <translation>Klientorganisationen känner inte till någon app med detta klient-ID.</translation>
    </message>
    <message>
        <source>The app&apos;s registration does not allow public client flows.</source>
        <translation>Appregistreringen tillåter inte offentliga klientflöden.</translation>
    </message>
    <message>
        <source>This tenant does not know the Partner Center API.</source>
        <translation>Den här klientorganisationen känner inte till Partnercenters API.</translation>
    </message>
    <message>
        <source>Microsoft knows no tenant of this name.</source>
        <translation>Microsoft känner inte till någon klientorganisation med det namnet.</translation>
    </message>
    <message>
        <source>The app&apos;s registration lacks the redirect address http://localhost.</source>
        <translation>Appregistreringen saknar omdirigeringsadressen http://localhost.</translation>
    </message>
    <message>
        <source>Microsoft could not make sense of the sign-in request.</source>
        <translation>Microsoft kunde inte tolka inloggningsbegäran.</translation>
    </message>
    <message>
        <source>You signed in to another tenant than this account&apos;s.</source>
        <translation>Du loggade in i en annan klientorganisation än det här kontots.</translation>
    </message>
    <message>
        <source>The token that came is not for Partner Center.</source>
        <translation>Den token som kom är inte till för Partnercenter.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in is busy.</source>
        <translation>Microsofts inloggning är upptagen.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in can&apos;t be reached.</source>
        <translation>Microsofts inloggning kan inte nås.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server was not accepted.</source>
        <translation>Inloggningsserverns certifikat godtogs inte.</translation>
    </message>
    <message>
        <source>The answer of the sign-in server makes no sense.</source>
        <translation>Inloggningsserverns svar är obegripligt.</translation>
    </message>
    <message>
        <source>No port of this computer is free for the browser&apos;s answer.</source>
        <translation>Ingen port på den här datorn är ledig för webbläsarens svar.</translation>
    </message>
    <message>
        <source>Microsoft refused the sign-in.</source>
        <translation>Microsoft nekade inloggningen.</translation>
    </message>
    <message>
        <source>Sign in again in the browser and follow what it asks.</source>
        <translation>Logga in igen i webbläsaren och följ anvisningarna.</translation>
    </message>
    <message>
        <source>Ask your administrator, who finds the sign-in by its correlation ID.</source>
        <translation>Fråga administratören, som hittar inloggningen med dess korrelations-ID.</translation>
    </message>
    <message>
        <source>An administrator of your tenant opens the consent page and approves.</source>
        <translation>En administratör i klientorganisationen öppnar medgivandesidan och godkänner.</translation>
    </message>
    <message>
        <source>Sign in as another user, or ask your administrator to assign you to the app.</source>
        <translation>Logga in som en annan användare, eller be administratören att tilldela dig appen.</translation>
    </message>
    <message>
        <source>Compare tenant and client ID with the app&apos;s registration in Microsoft Entra.</source>
        <translation>Jämför klientorganisation och klient-ID med appregistreringen i Microsoft Entra.</translation>
    </message>
    <message>
        <source>In the app&apos;s registration, under Authentication, allow public client flows.</source>
        <translation>Tillåt offentliga klientflöden under Autentisering i appregistreringen.</translation>
    </message>
    <message>
        <source>In the app&apos;s registration, add http://localhost for mobile and desktop applications.</source>
        <translation>Lägg till http://localhost för mobil- och skrivbordsprogram i appregistreringen.</translation>
    </message>
    <message>
        <source>An administrator signs in to Partner Center once, then gives the app its permission.</source>
        <translation>En administratör loggar in i Partnercenter en gång och ger sedan appen dess behörighet.</translation>
    </message>
    <message>
        <source>Sign in as a user of this account&apos;s tenant.</source>
        <translation>Logga in som en användare i det här kontots klientorganisation.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s settings, above all its cloud.</source>
        <translation>Se över kontots inställningar, framför allt molnet.</translation>
    </message>
    <message>
        <source>Look at the network, then try again.</source>
        <translation>Se över nätverket och försök sedan igen.</translation>
    </message>
    <message>
        <source>A proxy may stand in between; ask whoever runs the network.</source>
        <translation>En proxy kan stå emellan; fråga den som sköter nätverket.</translation>
    </message>
    <message>
        <source>Sign in with a code instead.</source>
        <translation>Logga in med en kod i stället.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Meddelande: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>Korrelations-ID: %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logga in igen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Hämta en ny kod</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>Öppna medgivandesidan</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Ändra kontot</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Globalt</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>USA:s myndigheter</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>Kina (21Vianet)</translation>
    </message>
    <message>
        <source>Give the account a name, so that you can tell it from others.</source>
        <translation>Ge kontot ett namn, så att du kan skilja det från andra.</translation>
    </message>
    <message>
        <source>The tenant is an ID of 36 characters or a domain such as contoso.onmicrosoft.com.</source>
        <translation>Klientorganisationen är ett ID på 36 tecken eller en domän som contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The client ID has 36 characters, such as 1a2b3c4d-0000-4000-8000-000000000000.</source>
        <translation>Klient-ID:t har 36 tecken, som 1a2b3c4d-0000-4000-8000-000000000000.</translation>
    </message>
    <message>
        <source>The API&apos;s address is neither one of Microsoft&apos;s nor on this computer.</source>
        <translation>API:ets adress är varken en av Microsofts eller på den här datorn.</translation>
    </message>
    <message>
        <source>The address of the sign-in does not belong to the API&apos;s.</source>
        <translation>Inloggningens adress hör inte ihop med API:ets.</translation>
    </message>
    <message>
        <source>The scope names no permission of the API.</source>
        <translation>Omfånget anger ingen behörighet i API:et.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Azure subscription(s) under %1 are active and billed: %2.</source>
        <translation>
            <numerusform>%n Azure-prenumeration under %1 är aktiv och faktureras: %2.</numerusform>
            <numerusform>%n Azure-prenumerationer under %1 är aktiva och faktureras: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be suspended once the Azure reservations are returned.</source>
        <translation>%1 kan pausas när Azure-reservationerna har återlämnats.</translation>
    </message>
    <message>
        <source>Nothing runs under %1 any more, so it can be suspended.</source>
        <translation>Inget körs längre under %1, så den kan pausas.</translation>
    </message>
    <message>
        <source>A transfer between partners is under way: %1.</source>
        <translation>En överföring mellan partner pågår: %1.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs in igen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft refused, and names what is in the way.</source>
        <translation>Microsoft vägrade, och nämner vad som är i vägen.</translation>
    </message>
    <message>
        <source>Stop its renewal here, in the table below. Then open it in Partner Center and set End of term to cancel: otherwise it may go on as a paid extended term. Then wait until %1.</source>
        <translation>Stoppa förnyelsen här, i tabellen nedan. Öppna den sedan i Partnercenter och ställ in att den ska avslutas vid periodens slut: annars kan den fortsätta som en betald förlängd period. Vänta sedan till %1.</translation>
    </message>
    <message>
        <source>In the Azure portal, go to Reservations, open each one of this customer and choose Return. Microsoft limits what it refunds. Then read again.</source>
        <translation>Gå i Azure-portalen till Reservationer, öppna var och en för den här kunden och välj Återlämna. Microsoft begränsar vad som betalas tillbaka. Läs sedan igen.</translation>
    </message>
    <message>
        <source>In Partner Center, go to Customers › this customer › Transfers. Finish or cancel it there, or wait: it runs out by itself after some time.</source>
        <translation>Gå i Partnercenter till Kunder › den här kunden › Överföringar. Slutför eller avbryt den där, eller vänta: den upphör av sig själv efter en tid.</translation>
    </message>
    <message>
        <source>Suspend it here. It can be reactivated; what was used until now is billed yet.</source>
        <translation>Pausa den här. Den kan återaktiveras; det som har använts fram till nu faktureras ännu.</translation>
    </message>
    <message>
        <source>In the Azure portal, go to Subscriptions, open each one under the plan and choose Cancel subscription. It takes some minutes to show. Then read again and suspend the plan here.</source>
        <translation>Gå i Azure-portalen till Prenumerationer, öppna var och en under planen och välj Avbryt prenumeration. Det tar några minuter innan det syns. Läs sedan igen och pausa planen här.</translation>
    </message>
    <message>
        <source>Stop the renewal of %1</source>
        <translation>Stoppa förnyelsen av %1</translation>
    </message>
    <message>
        <source>Azure subscriptions</source>
        <translation>Azure-prenumerationer</translation>
    </message>
    <message>
        <source>Details of Azure reservations</source>
        <translation>Uppgifter om Azure-reservationer</translation>
    </message>
    <message>
        <source>Partner Center does not allow you to do this.</source>
        <translation>Partner Center låter dig inte göra detta.</translation>
    </message>
    <message>
        <source>It takes the role Admin agent. For an indirect reseller nobody&apos;s role is enough: ask your indirect provider, who has to act.</source>
        <translation>Det kräver rollen Administratörsagent. För en indirekt återförsäljare räcker ingens roll: be er indirekta leverantör, som måste göra det.</translation>
    </message>
    <message>
        <source>Your role in Partner Center does not allow this.</source>
        <translation>Din roll i Partner Center tillåter inte detta.</translation>
    </message>
    <message>
        <source>Somebody with the role Admin agent can do it, or a global admin gives you the role.</source>
        <translation>Någon med rollen Administratörsagent kan göra det, eller så ger en global administratör dig rollen.</translation>
    </message>
    <message>
        <source>Your organization&apos;s access rules do not allow this.</source>
        <translation>Organisationens åtkomstregler tillåter inte detta.</translation>
    </message>
    <message>
        <source>Sign in again, or start again with a fresh access token.</source>
        <translation>Logga in igen, eller starta om med en ny åtkomsttoken.</translation>
    </message>
    <message>
        <source>Sign in again with it, or start again with an access token that was given out for it.</source>
        <translation>Logga in igen med den, eller starta om med en åtkomsttoken som har utfärdats för den.</translation>
    </message>
    <message>
        <source>This sign-in lacks multi-factor authentication, which Microsoft demands.</source>
        <translation>Den här inloggningen saknar multifaktorautentisering, som Microsoft kräver.</translation>
    </message>
    <message>
        <source>Microsoft may refuse it at any time, so sign in with it before you begin something long.</source>
        <translation>Microsoft kan neka den när som helst, så logga in med den innan du börjar på något långt.</translation>
    </message>
    <message>
        <source>What was read before is shown meanwhile. Parting tries again by itself.</source>
        <translation>Under tiden visas det som lästes tidigare. Parting försöker igen av sig självt.</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Andra adresser</translation>
    </message>
    <message>
        <source>%1 stays billed, and no end is known</source>
        <translation>%1 faktureras vidare, och inget slut är känt</translation>
    </message>
    <message>
        <source>%1 stays billed until %2, and longer unless renewal is stopped before</source>
        <translation>%1 faktureras till och med %2, och längre om förnyelsen inte stoppas innan dess</translation>
    </message>
    <message>
        <source>%1 stays billed until %2</source>
        <translation>%1 faktureras till och med %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Can be cleared here</source>
        <translation>Kan klaras av här</translation>
    </message>
    <message>
        <source>Blocked elsewhere</source>
        <translation>Hindras på annat håll</translation>
    </message>
    <message>
        <source>Not before a date</source>
        <translation>Inte före ett datum</translation>
    </message>
    <message>
        <source>Not a reseller</source>
        <translation>Inte återförsäljare</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message numerus="yes">
        <source>Now, %n step(s)</source>
        <translation>
            <numerusform>Nu, %n steg</numerusform>
            <numerusform>Nu, %n steg</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps elsewhere</source>
        <translation>Steg på annat håll</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>aldrig läst</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>stays billed</comment>
        <translation>Inget</translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s) until %1</source>
        <translation>
            <numerusform>%n innehav till och med %1</numerusform>
            <numerusform>%n innehav till och med %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s), no known end</source>
        <translation>
            <numerusform>%n innehav, inget känt slut</numerusform>
            <numerusform>%n innehav, inget känt slut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s)</source>
        <translation>
            <numerusform>%n innehav</numerusform>
            <numerusform>%n innehav</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of leaving: %1 billed, without a known end</source>
        <translation>Vad det kostar att sluta: %1 faktureras, utan känt slut</translation>
    </message>
    <message>
        <source>Cost of leaving: %1 billed until %2</source>
        <translation>Vad det kostar att sluta: %1 faktureras till och med %2</translation>
    </message>
    <message>
        <source>Cost of leaving: %1 billed, the last until %2</source>
        <translation>Vad det kostar att sluta: %1 faktureras, det sista till och med %2</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Lyckades</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avböjd</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>av %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>how long a subscription is bought for</comment>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long a subscription is bought for</comment>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>monthly</source>
        <comment>billed</comment>
        <translation>varje månad</translation>
    </message>
    <message>
        <source>yearly</source>
        <comment>billed</comment>
        <translation>varje år</translation>
    </message>
    <message>
        <source>every three years</source>
        <comment>billed</comment>
        <translation>vart tredje år</translation>
    </message>
    <message>
        <source>once</source>
        <comment>billed</comment>
        <translation>en gång</translation>
    </message>
    <message>
        <source>term %1</source>
        <comment>1 year</comment>
        <translation>period %1</translation>
    </message>
    <message>
        <source>billed %1</source>
        <comment>monthly</comment>
        <translation>faktureras %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Open service requests</source>
        <translation>Öppna serviceärenden</translation>
    </message>
    <message>
        <source>Unpaid invoices, and use that is not billed yet</source>
        <translation>Obetalda fakturor och användning som ännu inte är fakturerad</translation>
    </message>
    <message>
        <source>Private offers of the Marketplace</source>
        <translation>Privata erbjudanden på Marketplace</translation>
    </message>
    <message>
        <source>In Partner Center: Customers › this customer › Service management.</source>
        <translation>I Partnercenter: Kunder › den här kunden › Tjänsthantering.</translation>
    </message>
    <message>
        <source>In Partner Center: Billing. What was used until now is invoiced later all the same.</source>
        <translation>I Partnercenter: Fakturering. Det som har använts hittills faktureras ändå senare.</translation>
    </message>
    <message>
        <source>In the Azure portal: Marketplace › Private Offer Management.</source>
        <translation>I Azure-portalen: Marketplace › Hantering av privata erbjudanden.</translation>
    </message>
    <message>
        <source>In the Azure portal: Savings plans. Microsoft&apos;s page on removal says to cancel them, Azure&apos;s says that they can&apos;t be cancelled, and neither says what happens to one that is left.</source>
        <translation>I Azure-portalen: Sparplaner. Microsofts sida om borttagning säger att de ska avbrytas, Azures att de inte kan avbrytas, och ingen av dem säger vad som händer med en som är kvar.</translation>
    </message>
    <message>
        <source>I have looked: %1. %2</source>
        <comment>what, and where</comment>
        <translation>Jag har sett efter: %1. %2</translation>
    </message>
    <message>
        <source>%1: looked at</source>
        <translation>%1: kontrollerat</translation>
    </message>
    <message>
        <source>%1: not looked at</source>
        <translation>%1: inte kontrollerat</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page on removal says to cancel savings plans, Azure&apos;s says that they can&apos;t be cancelled. Neither says whether a removal is refused while one runs.</source>
        <translation>Microsofts sida om borttagning säger att sparplaner ska avbrytas, Azures att de inte kan avbrytas. Ingen av dem säger om en borttagning nekas medan en löper.</translation>
    </message>
    <message>
        <source>Microsoft says that software purchases are cancelled before a removal. It doesn&apos;t say what holds for those that can&apos;t be cancelled any more.</source>
        <translation>Microsoft säger att programvaruinköp ska avbrytas före en borttagning. Det sägs inte vad som gäller för dem som inte längre kan avbrytas.</translation>
    </message>
    <message>
        <source>Microsoft says that software purchases are cancelled before a removal, and that this works for 30 days. It doesn&apos;t say what holds for older ones.</source>
        <translation>Microsoft säger att programvaruinköp ska avbrytas före en borttagning, och att det går i 30 dagar. Det sägs inte vad som gäller för äldre.</translation>
    </message>
    <message>
        <source>Microsoft says how a Marketplace subscription is cancelled. It doesn&apos;t say whether one that runs is in the way of a removal.</source>
        <translation>Microsoft säger hur en Marketplace-prenumeration avbryts. Det sägs inte om en som löper är i vägen för en borttagning.</translation>
    </message>
    <message>
        <source>Microsoft says that changes are refused while an order is not finished. It doesn&apos;t say whether a removal is.</source>
        <translation>Microsoft säger att ändringar nekas medan en order inte är klar. Det sägs inte om en borttagning nekas.</translation>
    </message>
    <message>
        <source>Microsoft says that changes to what is being transferred are refused. It doesn&apos;t say whether a removal is.</source>
        <translation>Microsoft säger att ändringar av det som överförs nekas. Det sägs inte om en borttagning nekas.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>%1 (partner ID %2)</source>
        <translation>%1 (partner-ID %2)</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>tilldelade</translation>
    </message>
    <message>
        <source>being given out</source>
        <translation>håller på att tilldelas</translation>
    </message>
    <message>
        <source>giving them out failed</source>
        <translation>tilldelningen misslyckades</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>okänt läge</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>ingen är angiven</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>25, given out, until 30 Nov 2026</comment>
        <translation>%1, till %2</translation>
    </message>
    <message>
        <source>None: you sell to this customer yourself.</source>
        <translation>Ingen: du säljer själv till den här kunden.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Faktureringskontakt</translation>
    </message>
    <message>
        <source>Billing e-mail</source>
        <translation>E-post för fakturering</translation>
    </message>
    <message>
        <source>Billed company</source>
        <translation>Fakturerat företag</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Faktureringsadress</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Microsoft gives no billing profile.</source>
        <translation>Microsoft anger ingen faktureringsprofil.</translation>
    </message>
    <message>
        <source>Open in Partner Center</source>
        <translation>Öppna i Partnercenter</translation>
    </message>
    <message>
        <source>Open in Azure portal</source>
        <translation>Öppna i Azure-portalen</translation>
    </message>
    <message>
        <source>the next cancellation window closes %1</source>
        <translation>nästa uppsägningstid går ut %1</translation>
    </message>
    <message>
        <source>Another change of this order is still under way.</source>
        <translation>En annan ändring av beställningen pågår fortfarande.</translation>
    </message>
    <message>
        <source>Microsoft lets only orders of software be cancelled this way.</source>
        <translation>Microsoft låter bara beställningar av programvara avbrytas så här.</translation>
    </message>
    <message>
        <source>Look in Partner Center how this purchase is ended.</source>
        <translation>Se i Partnercenter hur köpet avslutas.</translation>
    </message>
    <message>
        <source>Microsoft says that this order can&apos;t be cancelled.</source>
        <translation>Microsoft säger att beställningen inte kan avbrytas.</translation>
    </message>
    <message>
        <source>Read again: it may be cancelled already. Else ask Microsoft&apos;s partner support.</source>
        <translation>Läs igen: den kan redan vara avbruten. Fråga annars Microsofts partnersupport.</translation>
    </message>
    <message>
        <source>This purchase is ended by suspending its subscription.</source>
        <translation>Det här köpet avslutas genom att prenumerationen pausas.</translation>
    </message>
    <message>
        <source>Read again, then suspend the subscription here.</source>
        <translation>Läs igen och pausa sedan prenumerationen här.</translation>
    </message>
    <message>
        <source>This purchase is ended by cancelling its subscription.</source>
        <translation>Det här köpet avslutas genom att prenumerationen sägs upp.</translation>
    </message>
    <message>
        <source>Read again, then cancel the subscription here.</source>
        <translation>Läs igen och säg sedan upp prenumerationen här.</translation>
    </message>
    <message>
        <source>It ends with the relationship, and can be ended before it.</source>
        <translation>Den upphör med relationen och kan avslutas dessförinnan.</translation>
    </message>
    <message>
        <source>It can be ended here; only the customer&apos;s administrator can give it back. Granular relationships (GDAP) are other ones: in Partner Center, go to Customers › this customer › Admin relationships and end each one there.</source>
        <translation>Den kan avslutas här; bara kundens administratör kan ge den tillbaka. Detaljerade relationer (GDAP) är något annat: gå i Partnercenter till Kunder › denna kund › Administratörsrelationer och avsluta var och en där.</translation>
    </message>
    <message>
        <source>Cancel its order here. Its licences end at once, and there is no way back. This works until %1.</source>
        <translation>Avbryt beställningen här. Licenserna upphör genast och det finns ingen väg tillbaka. Det går till %1.</translation>
    </message>
    <message>
        <source>In Partner Center, set End of term to cancel for what no longer renews: otherwise it may go on as a paid extended term.</source>
        <translation>Ställ in Slut på period på avbryt i Partnercenter för det som inte längre förnyas: annars kan det fortsätta som en betald förlängd period.</translation>
    </message>
    <message>
        <source>Cancel the order of %1</source>
        <translation>Avbryt beställningen av %1</translation>
    </message>
    <message>
        <source>End delegated administration</source>
        <translation>Avsluta delegerad administratörsbehörighet</translation>
    </message>
    <message>
        <source>Delegated administration (DAP)</source>
        <translation>Delegerad administratörsbehörighet (DAP)</translation>
    </message>
    <message>
        <source>Check that your account has the role Admin agent or Sales agent. If an indirect provider stands between Microsoft and you, ask the provider.</source>
        <translation>Kontrollera att ditt konto har rollen Administratörsagent eller Försäljningsagent. Står en indirekt leverantör mellan Microsoft och er, fråga den.</translation>
    </message>
    <message>
        <source>Granular delegated administration (GDAP)</source>
        <translation>Detaljerad delegerad administratörsbehörighet (GDAP)</translation>
    </message>
    <message>
        <source>In Partner Center: Customers › this customer › Admin relationships. It isn&apos;t in the way, and Microsoft doesn&apos;t say that a removal ends it. End it there if it should not stay.</source>
        <translation>I Partnercenter: Kunder › den här kunden › Administratörsrelationer. Den är inte i vägen, och Microsoft säger inte att en borttagning avslutar den. Avsluta den där om den inte ska vara kvar.</translation>
    </message>
    <message>
        <source>A soft exit was prepared on %1: nothing that was billed then renews, and you can part from %2.</source>
        <translation>En mjuk avveckling förbereddes %1: inget av det som faktureras förnyas, och ni kan skiljas åt från och med %2.</translation>
    </message>
    <message>
        <source>%1, soft exit</source>
        <comment>a day: 1 Dec 2026, soft exit</comment>
        <translation>%1, mjuk avveckling</translation>
    </message>
</context>
<context>
    <name>parting::World</name>
    <message>
        <source>another Parting holds %1</source>
        <translation>ett annat Parting använder %1</translation>
    </message>
    <message>
        <source>no file can be made in %1</source>
        <translation>det går inte att skapa någon fil i %1</translation>
    </message>
    <message>
        <source>Parting was started with --read-only</source>
        <translation>Parting startades med --read-only</translation>
    </message>
    <message>
        <source>this account was set up to look only</source>
        <translation>det här kontot är inställt på att bara titta</translation>
    </message>
</context>
<context>
    <name>parting::ui::AccountFooter</name>
    <message>
        <source>Remove reseller relationship</source>
        <translation>Ta bort återförsäljarrelation</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>Show what blocks</source>
        <translation>Visa vad som hindrar</translation>
    </message>
</context>
<context>
    <name>parting::ui::AccountForm</name>
    <message>
        <source>Cloud</source>
        <translation>Moln</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What you call this account</source>
        <translation>Vad du kallar det här kontot</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Klientorganisation</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>This is Microsoft&apos;s integration sandbox</source>
        <translation>Detta är Microsofts integrationssandlåda</translation>
    </message>
    <message>
        <source>There, ending a relationship deletes the customer&apos;s tenant</source>
        <translation>Där raderas kundens klientorganisation när en relation avslutas</translation>
    </message>
    <message>
        <source>Only look, change nothing</source>
        <translation>Bara titta, ändra inget</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>Go on to sign-in</source>
        <translation>Gå vidare till inloggning</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>C&amp;loud</source>
        <translation>&amp;Moln</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Klientorganisation</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Klient-&amp;ID</translation>
    </message>
    <message>
        <source>Your partner account</source>
        <translation>Ditt partnerkonto</translation>
    </message>
    <message>
        <source>An administrator registers Parting once in Microsoft Entra and tells you tenant and client ID. How that is done stands in the README.</source>
        <translation>En administratör registrerar Parting en gång i Microsoft Entra och ger dig klientorganisation och klient-ID. Hur det görs står i README.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adress</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Inloggningsadress</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfång</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <translation>A&amp;PI-adress</translation>
    </message>
    <message>
        <source>&amp;Sign-in address</source>
        <translation>Inlo&amp;ggningsadress</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>&amp;Omfång</translation>
    </message>
    <message>
        <source>For direct-bill partners and indirect providers. Microsoft gives indirect resellers no access to its API: their provider has to act.</source>
        <translation>För partner med direktfakturering och indirekta leverantörer. Microsoft ger indirekta återförsäljare ingen åtkomst till sitt API: deras leverantör måste göra det.</translation>
    </message>
</context>
<context>
    <name>parting::ui::AccountHeader</name>
    <message>
        <source>Read again</source>
        <translation>Läs in igen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stoppa läsningen</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-ID</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(inget namn)</translation>
    </message>
    <message>
        <source>Customers › %1 › Account</source>
        <translation>Kunder › %1 › Konto</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>läser in…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>inte inläst ännu</translation>
    </message>
    <message>
        <source>History of this customer</source>
        <translation>Historik för kunden</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <comment>as of 14:02 yesterday · reading…</comment>
        <translation>%1 · läser …</translation>
    </message>
    <message>
        <source>reading for %1…</source>
        <translation>läser sedan %1 …</translation>
    </message>
    <message>
        <source>offline, %1</source>
        <comment>offline, as of 14:02 yesterday</comment>
        <translation>utan nätverk, %1</translation>
    </message>
    <message>
        <source>A request may take 30 s and is made up to four times</source>
        <translation>En begäran får ta 30 s och görs upp till fyra gånger</translation>
    </message>
</context>
<context>
    <name>parting::ui::AccountPage</name>
    <message>
        <source>This customer is gone.</source>
        <translation>Kunden är borta.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs in igen</translation>
    </message>
</context>
<context>
    <name>parting::ui::AccountPane</name>
    <message>
        <source>No browser answered.</source>
        <translation>Ingen webbläsare svarade.</translation>
    </message>
    <message>
        <source>See what is known of it before you go on.</source>
        <translation>Se vad som är känt om den innan du fortsätter.</translation>
    </message>
    <message>
        <source>The run for %1 has ended.</source>
        <translation>Körningen för %1 har avslutats.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>An earlier run is still open.</source>
        <translation>En tidigare körning är fortfarande öppen.</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>Ingen kund är vald</translation>
    </message>
    <message>
        <source>Go back to the account first</source>
        <translation>Gå tillbaka till kontot först</translation>
    </message>
    <message>
        <source>In Partner Center: Customers › %1 › Account.</source>
        <translation>I Partnercenter: Kunder › %1 › Konto.</translation>
    </message>
    <message>
        <source>Subscriptions and Service management stand beside Account.</source>
        <translation>Prenumerationer och Tjänsthantering står bredvid Konto.</translation>
    </message>
    <message>
        <source>In the Azure portal, in the directory of %1: Subscriptions, Reservations, Savings plans.</source>
        <translation>I Azure-portalen, i katalogen för %1: Prenumerationer, Reservationer, Sparplaner.</translation>
    </message>
    <message>
        <source>It needs a role there that the customer granted.</source>
        <translation>Det kräver en roll där som kunden har gett.</translation>
    </message>
</context>
<context>
    <name>parting::ui::AccountSummary</name>
    <message>
        <source>Cost of leaving:</source>
        <translation>Vad det kostar att sluta:</translation>
    </message>
</context>
<context>
    <name>parting::ui::ChecklistRowView</name>
    <message numerus="yes">
        <source>%1, %n seat(s)</source>
        <translation>
            <numerusform>%1, %n&#xa0;plats</numerusform>
            <numerusform>%1, %n&#xa0;platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Suspend all</source>
        <translation>Pausa alla</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Gör så här</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs in igen</translation>
    </message>
    <message>
        <source>Cancel subscription</source>
        <translation>Säg upp prenumerationen</translation>
    </message>
    <message>
        <source>Cancel subscriptions</source>
        <translation>Säg upp prenumerationerna</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Avbryt beställning</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Avbryt beställningar</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Avsluta den</translation>
    </message>
</context>
<context>
    <name>parting::ui::ChecklistView</name>
    <message>
        <source>Before the relationship can be removed</source>
        <translation>Innan relationen kan tas bort</translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) are clear</source>
        <translation>
            <numerusform>%n kontroll till är utan hinder</numerusform>
            <numerusform>%n kontroller till är utan hinder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::ColumnTable</name>
    <message>
        <source>&amp;Fit widths</source>
        <translation>&amp;Anpassa bredder</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Åte&amp;rställ kolumner</translation>
    </message>
</context>
<context>
    <name>parting::ui::ConnectionDialog</name>
    <message>
        <source>The sign-in is renewed</source>
        <translation>Inloggningen förnyas</translation>
    </message>
    <message>
        <source>Partner Center answers</source>
        <translation>Partnercenter svarar</translation>
    </message>
    <message>
        <source>Multi-factor authentication is accepted</source>
        <translation>Multifaktorautentiseringen godtas</translation>
    </message>
    <message>
        <source>The customer list may be read</source>
        <translation>Kundlistan får läsas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testa anslutningen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The sign-in server answers</source>
        <translation>Inloggningsservern svarar</translation>
    </message>
    <message>
        <source>It knows the tenant</source>
        <translation>Den känner till klientorganisationen</translation>
    </message>
    <message>
        <source>The tenant knows the app</source>
        <translation>Klientorganisationen känner till appen</translation>
    </message>
    <message>
        <source>The service does not say.</source>
        <translation>Tjänsten säger inget om det.</translation>
    </message>
</context>
<context>
    <name>parting::ui::ConnectionNote</name>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>Microsoft asks for a pause. It goes on in %1.</source>
        <translation>Microsoft ber om en paus. Det fortsätter om %1.</translation>
    </message>
    <message>
        <source>Offline. Nothing can be written.</source>
        <translation>Utan nätverk. Inget kan skrivas.</translation>
    </message>
</context>
<context>
    <name>parting::ui::CustomerCount</name>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 av %2 kunder</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>fullständig</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ofullständig</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) merged</source>
        <translation>
            <numerusform>%n dubblett sammanslagen</numerusform>
            <numerusform>%n dubbletter sammanslagna</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>läst %1</translation>
    </message>
    <message>
        <source>Customer count</source>
        <translation>Antal kunder</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Inläsningens förlopp</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stoppa läsningen</translation>
    </message>
    <message>
        <source>Stop reading; what has arrived stays</source>
        <translation>Stoppa läsningen; det som har kommit in finns kvar</translation>
    </message>
    <message>
        <source>Reading… %1 so far</source>
        <translation>Läser in… %1 hittills</translation>
    </message>
    <message>
        <source>offline, %1</source>
        <comment>offline, as of 14:02 yesterday</comment>
        <translation>utan nätverk, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <comment>whose readiness is known</comment>
        <translation>
            <numerusform>%n kontrollerad</numerusform>
            <numerusform>%n kontrollerade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::CustomerFilterBox</name>
    <message>
        <source>Filter customers</source>
        <translation>Filtrera kunder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Resellers</source>
        <translation>Återförsäljare</translation>
    </message>
    <message>
        <source>Other relationships</source>
        <translation>Andra relationer</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Oläsbar</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Borttagna här</translation>
    </message>
    <message numerus="yes">
        <source>Window closes within %n h</source>
        <translation>
            <numerusform>Uppsägning inom %n h</numerusform>
            <numerusform>Uppsägning inom %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing live for %n month(s)</source>
        <translation>
            <numerusform>Inget aktivt på %n månad</numerusform>
            <numerusform>Inget aktivt på %n månader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
</context>
<context>
    <name>parting::ui::CustomerTableModel</name>
    <message>
        <source>Removed %1, still listed by Microsoft</source>
        <translation>Borttagen %1, finns kvar i Microsofts lista</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Borttagen %1</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Oläsbar</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(inget namn)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-ID</translation>
    </message>
    <message>
        <source>Gone, still listed</source>
        <translation>Borta, listas än</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Tidigast</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Beredskap</translation>
    </message>
    <message>
        <source>Cost of leaving</source>
        <translation>Kostnad</translation>
    </message>
</context>
<context>
    <name>parting::ui::CustomersBar</name>
    <message>
        <source>Read customers again</source>
        <translation>Läs in kunderna igen</translation>
    </message>
    <message>
        <source>Read the customer list again</source>
        <translation>Läs in kundlistan igen</translation>
    </message>
    <message>
        <source>Partner account</source>
        <translation>Partnerkonto</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Sök kunder</translation>
    </message>
    <message>
        <source>Company, domain or Microsoft ID; every word must occur</source>
        <translation>Företag, domän eller Microsoft-ID; alla ord måste finnas med</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Beredskap</translation>
    </message>
    <message>
        <source>Read readiness in the background</source>
        <translation>Läs beredskap i bakgrunden</translation>
    </message>
    <message>
        <source>Reads in the background how ready every customer is, slowly, those in sight first</source>
        <translation>Läser i bakgrunden hur redo varje kund är, sakta, de synliga först</translation>
    </message>
</context>
<context>
    <name>parting::ui::CustomersPane</name>
    <message>
        <source>List message</source>
        <translation>Meddelande om listan</translation>
    </message>
    <message>
        <source>Copy company</source>
        <translation>Kopiera företag</translation>
    </message>
    <message>
        <source>Copy domain</source>
        <translation>Kopiera domän</translation>
    </message>
    <message>
        <source>Copy Microsoft ID</source>
        <translation>Kopiera Microsoft-ID</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-ID</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>kunder</translation>
    </message>
</context>
<context>
    <name>parting::ui::DeviceCodeStep</name>
    <message>
        <source>Copy code</source>
        <translation>Kopiera koden</translation>
    </message>
    <message>
        <source>Stop signing in</source>
        <translation>Avbryt inloggningen</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Öppna sidan här</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Begär en kod…</translation>
    </message>
    <message>
        <source>On any device, open %1 and type this code:</source>
        <translation>Öppna %1 på valfri enhet och skriv in den här koden:</translation>
    </message>
    <message>
        <source>Good for another %1:%2</source>
        <translation>Gäller i %1:%2 till</translation>
    </message>
</context>
<context>
    <name>parting::ui::Dialogs</name>
    <message>
        <source>Reset practice data</source>
        <translation>Återställ övningsdata</translation>
    </message>
    <message>
        <source>Reset practice data to how it was at first?</source>
        <translation>Återställa övningsdata till hur de var från början?</translation>
    </message>
    <message>
        <source>Everything done in practice is undone, and open practice runs are closed. Real customers are not touched.</source>
        <translation>Allt som har gjorts i övningen ångras, och öppna övningskörningar stängs. Riktiga kunder påverkas inte.</translation>
    </message>
    <message>
        <source>Keep practice data</source>
        <translation>Behåll övningsdata</translation>
    </message>
    <message>
        <source>A run is on</source>
        <translation>En körning pågår</translation>
    </message>
    <message>
        <source>Close while the run is on?</source>
        <translation>Stänga medan körningen pågår?</translation>
    </message>
    <message>
        <source>What was sent can&apos;t be called back. The run is reported when Parting starts again, and nothing further is sent until then.</source>
        <translation>Det som har skickats kan inte kallas tillbaka. Körningen redovisas när Parting startar igen, och inget mer skickas innan dess.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Stäng ändå</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Låt vara öppet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>From the search field into the list</source>
        <translation>Från sökfältet till listan</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nedpil</translation>
    </message>
    <message>
        <source>From the list into the account</source>
        <translation>Från listan till kontot</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>About Parting</source>
        <translation>Om Parting</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Ends the reseller relationship with a customer, and proves it.</source>
        <translation>Avslutar återförsäljarrelationen med en kund och bevisar det.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Made with Qt %1.</source>
        <translation>Apache License 2.0. Gjord med Qt %1.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Forget this customer</source>
        <translation>Glöm kunden</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Glömma %1?</translation>
    </message>
    <message numerus="yes">
        <source>Names, notes, Microsoft&apos;s words and the account as it was read are erased from %n run(s) on this computer, for good. Times and IDs stay. Files that you have saved are yours, and stay as they are.</source>
        <translation>
            <numerusform>Namn, anteckningar, Microsofts ord och kontot som det lästes raderas ur %n körning på den här datorn, för gott. Tider och ID:n blir kvar. Filer som du har sparat är dina och förblir som de är.</numerusform>
            <numerusform>Namn, anteckningar, Microsofts ord och kontot som det lästes raderas ur %n körningar på den här datorn, för gott. Tider och ID:n blir kvar. Filer som du har sparat är dina och förblir som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Sign out of this account?</source>
        <translation>Logga ut från det här kontot?</translation>
    </message>
    <message>
        <source>The sign-in is removed from this computer&apos;s keychain, and the browser opens the page that signs you out there. What Parting recorded stays.</source>
        <translation>Inloggningen tas bort ur den här datorns nyckelring, och webbläsaren öppnar sidan som loggar ut dig där. Det som Parting har antecknat finns kvar.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Förbli inloggad</translation>
    </message>
</context>
<context>
    <name>parting::ui::DonePage</name>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs in igen</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Tillbaka till kontot</translation>
    </message>
    <message>
        <source>Back to customers</source>
        <translation>Tillbaka till kunderna</translation>
    </message>
    <message>
        <source>The link is being fetched.</source>
        <translation>Länken hämtas.</translation>
    </message>
</context>
<context>
    <name>parting::ui::EmptyList</name>
    <message>
        <source>No customer matches the search.</source>
        <translation>Ingen kund matchar sökningen.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>No customer passes the filter.</source>
        <translation>Ingen kund matchar filtret.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>No customers could be read.</source>
        <translation>Inga kunder kunde läsas.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs in igen</translation>
    </message>
    <message>
        <source>This account has no customers.</source>
        <translation>Kontot har inga kunder.</translation>
    </message>
    <message>
        <source>Reading customers…</source>
        <translation>Läser in kunder…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n customer(s) checked so far passes the filter. Readiness, above, checks the others.</source>
        <translation>
            <numerusform>Den %n kund som kontrollerats hittills släpps inte igenom av filtret. Beredskap, ovanför, kontrollerar de andra.</numerusform>
            <numerusform>Ingen av de %n kunder som kontrollerats hittills släpps igenom av filtret. Beredskap, ovanför, kontrollerar de andra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::EvidenceForms</name>
    <message>
        <source>Save re-join kit</source>
        <translation>Spara underlag för återkomst</translation>
    </message>
    <message>
        <source>Save certificate as PDF</source>
        <translation>Spara intyg som PDF</translation>
    </message>
    <message>
        <source>Save evidence as text</source>
        <translation>Spara bevis som text</translation>
    </message>
    <message>
        <source>Save evidence as JSON</source>
        <translation>Spara bevis som JSON</translation>
    </message>
    <message>
        <source>The evidence could not be saved.</source>
        <translation>Beviset kunde inte sparas.</translation>
    </message>
</context>
<context>
    <name>parting::ui::Frame</name>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <translation>SKRIVSKYDDAT</translation>
    </message>
    <message>
        <source>PRACTICE · no real customers</source>
        <translation>ÖVNING · inga riktiga kunder</translation>
    </message>
    <message>
        <source>Everything here is made up and stays on this computer</source>
        <translation>Allt här är påhittat och stannar på den här datorn</translation>
    </message>
    <message>
        <source>NOT MICROSOFT</source>
        <translation>INTE MICROSOFT</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>SANDBOX · removal deletes the tenant</source>
        <translation>SANDLÅDA · borttagning raderar klientorganisationen</translation>
    </message>
    <message>
        <source>You marked this account as Microsoft&apos;s integration sandbox</source>
        <translation>Du har märkt det här kontot som Microsofts integrationssandlåda</translation>
    </message>
</context>
<context>
    <name>parting::ui::Guide</name>
    <message>
        <source>Users work as usual.</source>
        <translation>Användarna arbetar som vanligt.</translation>
    </message>
    <message>
        <source>Billed.</source>
        <translation>Debiteras.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behålls.</translation>
    </message>
    <message>
        <source>In the way: suspend it.</source>
        <translation>I vägen: pausa den.</translation>
    </message>
    <message>
        <source>Users are locked out; administrators can still get at the data.</source>
        <translation>Användarna är utestängda; administratörer kommer fortfarande åt data.</translation>
    </message>
    <message>
        <source>Not billed.</source>
        <translation>Debiteras inte.</translation>
    </message>
    <message>
        <source>Deleted 90 to 120 days after the suspension, unless it is reactivated.</source>
        <translation>Raderas 90 till 120 dagar efter pausningen, om den inte återaktiveras.</translation>
    </message>
    <message>
        <source>Not in the way.</source>
        <translation>Inte i vägen.</translation>
    </message>
    <message>
        <source>Deleted when Microsoft&apos;s period of grace ends.</source>
        <translation>Raderas när Microsofts respittid går ut.</translation>
    </message>
    <message>
        <source>Most likely not in the way.</source>
        <translation>Troligen inte i vägen.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>Gone, or about to go.</source>
        <translation>Borta, eller på väg bort.</translation>
    </message>
    <message>
        <source>Billed until the end of the term.</source>
        <translation>Debiteras till periodens slut.</translation>
    </message>
    <message>
        <source>In the way: cancel it within its window, or wait for the end of the term.</source>
        <translation>I vägen: avbryt den inom tidsfristen eller vänta till periodens slut.</translation>
    </message>
    <message>
        <source>Users are locked out.</source>
        <translation>Användarna är utestängda.</translation>
    </message>
    <message>
        <source>Still billed until the end of the term.</source>
        <translation>Debiteras ändå till periodens slut.</translation>
    </message>
    <message>
        <source>Kept until the end of the term; then it expires.</source>
        <translation>Behålls till periodens slut; därefter upphör den.</translation>
    </message>
    <message>
        <source>Still in the way: suspending does not end the commitment.</source>
        <translation>Fortfarande i vägen: en paus avslutar inte bindningen.</translation>
    </message>
    <message>
        <source>Users may have 30 days left; for terms that end after 4 May 2026 only with paid extended service.</source>
        <translation>Användarna kan ha 30 dagar kvar; för perioder som slutar efter den 4 maj 2026 bara med betald förlängd tjänst.</translation>
    </message>
    <message>
        <source>Not billed, unless it went over into paid extended service.</source>
        <translation>Debiteras inte, om den inte har gått över i betald förlängd tjänst.</translation>
    </message>
    <message>
        <source>Kept while it is expired, and 90 days beyond.</source>
        <translation>Behålls medan den är utgången, och 90 dagar därutöver.</translation>
    </message>
    <message>
        <source>Users are locked out; administrators can get at the data for 90 days.</source>
        <translation>Användarna är utestängda; administratörer kommer åt data i 90 dagar.</translation>
    </message>
    <message>
        <source>Deleted after these 90 days.</source>
        <translation>Raderas efter dessa 90 dagar.</translation>
    </message>
    <message>
        <source>Not billed any more.</source>
        <translation>Debiteras inte längre.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Debitering</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>What a status means</source>
        <translation>Vad en status betyder</translation>
    </message>
    <message>
        <source>New commerce: bought for a term</source>
        <translation>Nya handelsmodellen: köpt för en period</translation>
    </message>
    <message>
        <source>Legacy licences and legacy Azure</source>
        <translation>Äldre licenser och äldre Azure</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Borttagning</translation>
    </message>
</context>
<context>
    <name>parting::ui::HistoryBar</name>
    <message>
        <source>Back to customers</source>
        <translation>Tillbaka till kunderna</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Sök i historiken</translation>
    </message>
    <message>
        <source>Customer, person, ticket, reason or any ID; every word must occur</source>
        <translation>Kund, person, ärende, orsak eller något ID; varje ord måste förekomma</translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation>Slags körning</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alla körningar</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Borttagningar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Result of the run</source>
        <translation>Körningens resultat</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Alla resultat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Save the runs shown</source>
        <translation>Spara de visade körningarna</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Som &amp;CSV…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Som &amp;JSON…</translation>
    </message>
</context>
<context>
    <name>parting::ui::HistoryCsv</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjat</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Begärans-ID</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Felkod</translation>
    </message>
    <message>
        <source>Microsoft&apos;s words</source>
        <translation>Microsofts ord</translation>
    </message>
</context>
<context>
    <name>parting::ui::HistoryModel</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjat</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
</context>
<context>
    <name>parting::ui::HistoryPage</name>
    <message>
        <source>Choose a run to see its steps, times and IDs.</source>
        <translation>Välj en körning för att se dess steg, tider och ID:n.</translation>
    </message>
    <message>
        <source>Run count</source>
        <translation>Antal körningar</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: each of its %n entries continues the one before.</source>
        <translation>
            <numerusform>Journalen är hel: dess %n post fortsätter den föregående.</numerusform>
            <numerusform>Journalen är hel: var och en av dess %n poster fortsätter den föregående.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 av %2 körningar</translation>
    </message>
    <message numerus="yes">
        <source>%1 · names and texts are kept for %n month(s)</source>
        <comment>12 of 40 runs</comment>
        <translation>
            <numerusform>%1 · namn och texter behålls i %n månad</numerusform>
            <numerusform>%1 · namn och texter behålls i %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Läser journalen…</translation>
    </message>
    <message>
        <source>Nothing was sent from here yet. Every run will be kept here.</source>
        <translation>Inget har skickats härifrån än. Varje körning kommer att finnas här.</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>Ingen körning passar.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>The journal was changed outside Parting, or is damaged.</source>
        <translation>Journalen har ändrats utanför Parting eller är skadad.</translation>
    </message>
    <message>
        <source>What is shown may not be what happened. Keep a copy of the data folder.</source>
        <translation>Det som visas behöver inte vara det som hände. Spara en kopia av datamappen.</translation>
    </message>
    <message>
        <source>Not all could be erased.</source>
        <translation>Allt kunde inte raderas.</translation>
    </message>
    <message>
        <source>Close every other Parting window and try again.</source>
        <translation>Stäng alla andra Parting-fönster och försök igen.</translation>
    </message>
    <message>
        <source>Forgotten: names, notes, texts and what was read are erased.</source>
        <translation>Glömt: namn, anteckningar, texter och det som lästs är raderat.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>The history could not be saved.</source>
        <translation>Historiken kunde inte sparas.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own record was found. It is kept with the run.</source>
        <translation>Microsofts egen post hittades. Den sparas med körningen.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s log has no record of it yet.</source>
        <translation>Microsofts logg har ingen post om det ännu.</translation>
    </message>
    <message>
        <source>It gets there some minutes after a removal.</source>
        <translation>Den kommer dit några minuter efter en borttagning.</translation>
    </message>
    <message>
        <source>No mail program answered.</source>
        <translation>Inget e-postprogram svarade.</translation>
    </message>
    <message>
        <source>Copy the e-mail instead.</source>
        <translation>Kopiera e-postmeddelandet i stället.</translation>
    </message>
</context>
<context>
    <name>parting::ui::HistoryTable</name>
    <message>
        <source>Runs</source>
        <translation>Körningar</translation>
    </message>
</context>
<context>
    <name>parting::ui::HoldingModel</name>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>parting::ui::HoldingsView</name>
    <message>
        <source>Holdings</source>
        <translation>Innehav</translation>
    </message>
    <message>
        <source>Other holdings</source>
        <translation>Övriga innehav</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Prenumerationer</translation>
    </message>
    <message>
        <source>No reservations, no software, no pending orders.</source>
        <translation>Inga reservationer, ingen programvara, inga pågående ordrar.</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Order-ID</translation>
    </message>
    <message>
        <source>Copy item</source>
        <translation>Kopiera innehav</translation>
    </message>
    <message>
        <source>Copy order ID</source>
        <translation>Kopiera order-ID</translation>
    </message>
    <message>
        <source>Reseller and billing</source>
        <translation>Återförsäljare och fakturering</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Avbryt beställning…</translation>
    </message>
    <message>
        <source>Cancel only this item…</source>
        <translation>Avbryt bara den här posten…</translation>
    </message>
</context>
<context>
    <name>parting::ui::HomePage</name>
    <message>
        <source>Choose a customer to see whether and when you can part.</source>
        <translation>Välj en kund för att se om och när relationen kan avslutas.</translation>
    </message>
</context>
<context>
    <name>parting::ui::IdLabel</name>
    <message>
        <source>Copy %1</source>
        <translation>Kopiera %1</translation>
    </message>
</context>
<context>
    <name>parting::ui::InterruptedCard</name>
    <message>
        <source>Removing the relationship with %1</source>
        <translation>Återförsäljarrelationen med %1 tas bort</translation>
    </message>
    <message>
        <source>Changing subscriptions of %1</source>
        <translation>Prenumerationer hos %1 ändras</translation>
    </message>
    <message>
        <source>It was begun with another service, %1, and can only be carried on there.</source>
        <translation>Den påbörjades mot en annan tjänst, %1, och kan bara fortsätta där.</translation>
    </message>
    <message>
        <source>A request was sent, and what became of it is not known yet. Reading tells.</source>
        <translation>En begäran skickades, och vad som blev av den är inte känt än. Att läsa ger besked.</translation>
    </message>
    <message>
        <source>Nothing was under way when it stopped, and not everything was sent.</source>
        <translation>Inget var på väg när den stannade, och allt hade inte skickats.</translation>
    </message>
    <message>
        <source>Nothing was under way when it stopped. What was not sent stays unsent.</source>
        <translation>Inget var på väg när den stannade. Det som inte skickades förblir oskickat.</translation>
    </message>
    <message>
        <source>Reads until the change shows, for up to five minutes. It sends nothing.</source>
        <translation>Läser tills ändringen syns, i upp till fem minuter. Den skickar inget.</translation>
    </message>
    <message numerus="yes">
        <source>Reads what became of it first, then sends what is left: %n request(s), each only if all is as you confirmed it.</source>
        <translation>
            <numerusform>Läser först vad som blev av den och skickar sedan det som är kvar: %n begäran, bara om allt är som du bekräftade det.</numerusform>
            <numerusform>Läser först vad som blev av den och skickar sedan det som är kvar: %n begäranden, var och en bara om allt är som du bekräftade det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reads first, then sends what is left: %n request(s), each only if all is as you confirmed it.</source>
        <translation>
            <numerusform>Läser först och skickar sedan det som är kvar: %n begäran, bara om allt är som du bekräftade det.</numerusform>
            <numerusform>Läser först och skickar sedan det som är kvar: %n begäranden, var och en bara om allt är som du bekräftade det.</numerusform>
        </translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>påbörjad %1</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Vad som är känt</translation>
    </message>
    <message>
        <source>What continuing does</source>
        <translation>Vad Fortsätt gör</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt den vara som den är</translation>
    </message>
</context>
<context>
    <name>parting::ui::InterruptedPage</name>
    <message>
        <source>What was left open</source>
        <translation>Det som inte blev klart</translation>
    </message>
</context>
<context>
    <name>parting::ui::LetterView</name>
    <message>
        <source>E-mail to the customer</source>
        <translation>E-post till kunden</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiera länk</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopiera e-post</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Öppna i e-postprogram</translation>
    </message>
</context>
<context>
    <name>parting::ui::ListMessage</name>
    <message>
        <source>Read again</source>
        <translation>Läs in igen</translation>
    </message>
    <message>
        <source>Reading was stopped: the list is incomplete.</source>
        <translation>Läsningen stoppades: listan är ofullständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) could not be read.</source>
        <translation>
            <numerusform>%n kund kunde inte läsas.</numerusform>
            <numerusform>%n kunder kunde inte läsas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in Partner Center.</source>
        <translation>Se efter i Partnercenter.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>The link to the next page leads away from the service, so it was not followed.</source>
        <translation>Länken till nästa sida leder bort från tjänsten och följdes därför inte.</translation>
    </message>
    <message>
        <source>Check the address of the service, and whether a proxy answers in its place.</source>
        <translation>Kontrollera tjänstens adress och om en proxy svarar i dess ställe.</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n customer(s) were read.</source>
        <translation>
            <numerusform>Listan är ofullständig: %n kund lästes in.</numerusform>
            <numerusform>Listan är ofullständig: %n kunder lästes in.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the list as it was read %1.</source>
        <translation>Det här är listan som den lästes %1.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Läsningen stoppades.</translation>
    </message>
</context>
<context>
    <name>parting::ui::MainWindow</name>
    <message>
        <source>A run is on</source>
        <translation>En körning pågår</translation>
    </message>
    <message>
        <source>A run is on. What it is about stays until it has ended.</source>
        <translation>En körning pågår. Det den handlar om ligger fast tills den är klar.</translation>
    </message>
    <message>
        <source>It was named at the start.</source>
        <translation>Den angavs vid starten.</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. They hold until you quit.</source>
        <translation>Inställningarna kunde inte sparas i %1. De gäller tills du avslutar.</translation>
    </message>
    <message>
        <source>Go back to the customers first</source>
        <translation>Gå först tillbaka till kunderna</translation>
    </message>
    <message>
        <source>The data folder is only read</source>
        <translation>Datamappen läses bara</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>What was begun waits, and goes on once you have signed in again.</source>
        <translation>Det påbörjade väntar och fortsätter när du har loggat in igen.</translation>
    </message>
    <message>
        <source>This sign-in holds only until you quit: the keychain can&apos;t be used.</source>
        <translation>Den här inloggningen gäller bara tills du avslutar: nyckelringen kan inte användas.</translation>
    </message>
    <message>
        <source>Install or unlock a keychain, such as GNOME Keyring or KWallet.</source>
        <translation>Installera eller lås upp en nyckelring, till exempel GNOME Keyring eller KWallet.</translation>
    </message>
    <message>
        <source>The keychain did not let go of the sign-in. Parting no longer uses it, but remove its entry Parting there yourself.</source>
        <translation>Nyckelringen släppte inte inloggningen. Parting använder den inte längre, men ta själv bort posten Parting där.</translation>
    </message>
</context>
<context>
    <name>parting::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detaljer om meddelandet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy message and details</source>
        <translation>Kopiera meddelande och detaljer</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>parting::ui::Notification</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>parting::ui::OffboardingFlow</name>
    <message>
        <source>Read again</source>
        <translation>Läs in igen</translation>
    </message>
    <message>
        <source>It could not be started, so nothing was sent.</source>
        <translation>Det gick inte att starta, så inget skickades.</translation>
    </message>
    <message>
        <source>Read again and review once more.</source>
        <translation>Läs in igen och granska en gång till.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>parting::ui::Offers</name>
    <message>
        <source>There is nothing that can be suspended here.</source>
        <translation>Här finns inget som kan pausas.</translation>
    </message>
    <message>
        <source>There is nothing that can be cleared here.</source>
        <translation>Det finns inget som kan rensas här.</translation>
    </message>
    <message>
        <source>There is no renewal that can be stopped here.</source>
        <translation>Det finns ingen förnyelse som kan stoppas här.</translation>
    </message>
    <message>
        <source>As far as is known there is no delegated administration.</source>
        <translation>Såvitt känt finns ingen delegerad administratörsbehörighet.</translation>
    </message>
</context>
<context>
    <name>parting::ui::PageHeader</name>
    <message>
        <source>(no name)</source>
        <translation>(inget namn)</translation>
    </message>
    <message>
        <source>Customers › %1 › %2</source>
        <translation>Kunder › %1 › %2</translation>
    </message>
</context>
<context>
    <name>parting::ui::PartView</name>
    <message>
        <source>Read again</source>
        <translation>Läs in igen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser in…</translation>
    </message>
</context>
<context>
    <name>parting::ui::ParticularsView</name>
    <message>
        <source>Indirect reseller</source>
        <translation>Indirekt återförsäljare</translation>
    </message>
</context>
<context>
    <name>parting::ui::PastRunView</name>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Forget this customer…</source>
        <translation>Glöm kunden…</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Visa kunden</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(inget namn)</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjat</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>As reviewed</source>
        <translation>Vid granskningen</translation>
    </message>
    <message>
        <source>Looked at by hand</source>
        <translation>Kontrollerat för hand</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Glömt</translation>
    </message>
    <message>
        <source>%1: names, notes and texts are erased.</source>
        <translation>%1: namn, anteckningar och texter är raderade.</translation>
    </message>
    <message>
        <source>This Parting only reads.</source>
        <translation>Det här Parting läser bara.</translation>
    </message>
    <message>
        <source>A run of this customer is still open.</source>
        <translation>En körning för kunden är fortfarande öppen.</translation>
    </message>
    <message>
        <source>Nothing personal is kept of this customer.</source>
        <translation>Inget personligt finns kvar om kunden.</translation>
    </message>
    <message>
        <source>Look for Microsoft&apos;s own record</source>
        <translation>Leta efter Microsofts egen post</translation>
    </message>
    <message>
        <source>No request link was kept of this run.</source>
        <translation>Ingen begärandelänk sparades för den här körningen.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own record</source>
        <translation>Microsofts egen post</translation>
    </message>
    <message>
        <source>Soft exit</source>
        <translation>Mjuk avveckling</translation>
    </message>
</context>
<context>
    <name>parting::ui::PlanLine</name>
    <message>
        <source>Clear all that can be cleared</source>
        <translation>Rensa allt som kan rensas</translation>
    </message>
    <message>
        <source>Prepare a soft exit</source>
        <translation>Förbered en mjuk avveckling</translation>
    </message>
</context>
<context>
    <name>parting::ui::PreparingPage</name>
    <message>
        <source>Reading everything again, so that you review what is there now: %1 of %2.</source>
        <translation>Läser in allt igen, så att du granskar det som gäller nu: %1 av %2.</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Tillbaka till kontot</translation>
    </message>
</context>
<context>
    <name>parting::ui::ReadinessProgress</name>
    <message>
        <source>Readiness: %1 of %2</source>
        <translation>Beredskap: %1 av %2</translation>
    </message>
    <message>
        <source>%1 · waiting, as Microsoft asks</source>
        <translation>%1 · väntar, som Microsoft ber om</translation>
    </message>
    <message>
        <source>%1 · waiting for the network</source>
        <translation>%1 · väntar på nätverket</translation>
    </message>
    <message>
        <source>%1 · waiting for the run</source>
        <translation>%1 · väntar på körningen</translation>
    </message>
    <message>
        <source>Progress of readiness</source>
        <translation>Hur långt beredskapen är läst</translation>
    </message>
    <message>
        <source>Stop reading readiness</source>
        <translation>Sluta läsa beredskap</translation>
    </message>
    <message>
        <source>Stop reading; what is known stays</source>
        <translation>Sluta läsa; det som är känt stannar kvar</translation>
    </message>
    <message>
        <source>%1 · waiting for a sign-in</source>
        <translation>%1 · väntar på inloggning</translation>
    </message>
</context>
<context>
    <name>parting::ui::RequestDialog</name>
    <message>
        <source>Request a relationship with a new customer</source>
        <translation>Begär en relation med en ny kund</translation>
    </message>
    <message>
        <source>The customer&apos;s administrator opens this link, signs in and accepts. From then on you are their reseller. Nothing is sent from here.</source>
        <translation>Kundens administratör öppnar den här länken, loggar in och godkänner. Från och med då är du deras återförsäljare. Inget skickas härifrån.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs in igen</translation>
    </message>
    <message>
        <source>The link is being fetched.</source>
        <translation>Länken hämtas.</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the e-mail instead.</source>
        <translation>Inget e-postprogram svarade. Kopiera meddelandet i stället.</translation>
    </message>
</context>
<context>
    <name>parting::ui::ReviewContent</name>
    <message>
        <source>What will happen</source>
        <translation>Vad som kommer att hända</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>Vad som blir kvar</translation>
    </message>
    <message>
        <source>What can&apos;t be undone</source>
        <translation>Vad som inte kan ångras</translation>
    </message>
    <message>
        <source>How it is undone</source>
        <translation>Hur det ångras</translation>
    </message>
    <message>
        <source>What will be sent, in this order</source>
        <translation>Vad som kommer att skickas, i den här ordningen</translation>
    </message>
    <message>
        <source>What could not be checked</source>
        <translation>Vad som inte kunde kontrolleras</translation>
    </message>
    <message>
        <source>I have looked: %1</source>
        <translation>Jag har sett efter: %1</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant is deleted, because it belongs to Microsoft&apos;s integration sandbox.</source>
        <translation>Kundens klientorganisation tas bort, eftersom den hör till Microsofts integrationssandbox.</translation>
    </message>
    <message>
        <source>Is this account Microsoft&apos;s integration sandbox?</source>
        <translation>Är kontot Microsofts integrationssandbox?</translation>
    </message>
    <message>
        <source>No, its customers are real</source>
        <translation>Nej, kunderna är riktiga</translation>
    </message>
    <message>
        <source>Yes, so the customer&apos;s tenant is deleted too</source>
        <translation>Ja, så kundens klientorganisation tas också bort</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Till beviset</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>%1 (optional; goes into the evidence)</source>
        <translation>%1 (valfritt; tas med i beviset)</translation>
    </message>
    <message>
        <source>What changed since you reviewed it</source>
        <translation>Vad som har ändrats sedan du granskade det</translation>
    </message>
    <message>
        <source>What comes back, as an estimate</source>
        <translation>Vad som betalas tillbaka, uppskattat</translation>
    </message>
    <message>
        <source>What can only be looked at elsewhere</source>
        <translation>Vad som bara kan kontrolleras någon annanstans</translation>
    </message>
    <message>
        <source>Tick what you have looked at. It goes into the evidence, ticked or not.</source>
        <translation>Bocka i det du har kontrollerat. Det följer med i beviset, ibockat eller inte.</translation>
    </message>
    <message>
        <source>What can be undone, and what can&apos;t</source>
        <translation>Vad som kan ångras och vad som inte kan det</translation>
    </message>
    <message>
        <source>End delegated administration (DAP) as well, as the last step</source>
        <translation>Avsluta även delegerad administratörsbehörighet (DAP), som sista steg</translation>
    </message>
</context>
<context>
    <name>parting::ui::ReviewPage</name>
    <message>
        <source>Company name</source>
        <translation>Företagsnamn</translation>
    </message>
    <message>
        <source>Type the company name to confirm: %1</source>
        <translation>Skriv företagsnamnet för att bekräfta: %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Type the domain to confirm: %1</source>
        <translation>Skriv domänen för att bekräfta: %1</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-ID</translation>
    </message>
    <message>
        <source>Type the Microsoft ID to confirm: %1</source>
        <translation>Skriv Microsoft-ID:t för att bekräfta: %1</translation>
    </message>
    <message>
        <source>You act as %1 (%2).</source>
        <translation>Du agerar som %1 (%2).</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>The account changed since you reviewed it, so nothing was sent.</source>
        <translation>Kontot har ändrats sedan du granskade det, så inget skickades.</translation>
    </message>
    <message>
        <source>This is how it stands now. Read it again before you go on.</source>
        <translation>Så här ser det ut nu. Läs igenom det igen innan du går vidare.</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Tillbaka till kontot</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>There is nothing left to do here.</source>
        <translation>Det finns inget kvar att göra här.</translation>
    </message>
    <message>
        <source>Something stands in the way now. Go back to the account to see what.</source>
        <translation>Något är i vägen nu. Gå tillbaka till kontot för att se vad.</translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s) missing above: what could not be checked.</source>
        <translation>
            <numerusform>%n bock saknas ovan: det som inte kunde kontrolleras.</numerusform>
            <numerusform>%n bockar saknas ovan: det som inte kunde kontrolleras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question above about Microsoft&apos;s integration sandbox has no answer yet.</source>
        <translation>Frågan ovan om Microsofts integrationssandbox är inte besvarad ännu.</translation>
    </message>
    <message>
        <source>The name has not been typed yet.</source>
        <translation>Namnet har inte skrivits ännu.</translation>
    </message>
    <message>
        <source>What is typed is not the same yet.</source>
        <translation>Det du har skrivit stämmer inte ännu.</translation>
    </message>
</context>
<context>
    <name>parting::ui::RunPage</name>
    <message numerus="yes">
        <source>Microsoft asks for a pause. It goes on in %n second(s).</source>
        <translation>
            <numerusform>Microsoft ber om en paus. Det fortsätter om %n&#xa0;sekund.</numerusform>
            <numerusform>Microsoft ber om en paus. Det fortsätter om %n&#xa0;sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing.</source>
        <translation>Slutför.</translation>
    </message>
    <message>
        <source>%1: sent. Reading until it shows.</source>
        <translation>%1: skickat. Läser tills det syns.</translation>
    </message>
    <message>
        <source>%1: reading first.</source>
        <translation>%1: läser först.</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Vad som pågår</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Stoppa efter det här steget</translation>
    </message>
    <message>
        <source>What Stop does</source>
        <translation>Vad Stoppa gör</translation>
    </message>
    <message>
        <source>Removing the relationship</source>
        <translation>Tar bort relationen</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>Ändrar prenumerationer</translation>
    </message>
    <message>
        <source>Stopping: what was sent is being finished, nothing more is sent.</source>
        <translation>Stoppar: det som skickades slutförs, inget mer skickas.</translation>
    </message>
    <message>
        <source>What was sent is finished, nothing more is sent.</source>
        <translation>Det som har skickats slutförs, inget mer skickas.</translation>
    </message>
    <message>
        <source>%1: about to be sent.</source>
        <translation>%1: ska just skickas.</translation>
    </message>
    <message>
        <source>%1: sent. Waiting for an answer, up to %2 more.</source>
        <translation>%1: skickat. Väntar på svar, högst %2 till.</translation>
    </message>
</context>
<context>
    <name>parting::ui::RunResult</name>
    <message>
        <source>No mail program answered.</source>
        <translation>Inget e-postprogram svarade.</translation>
    </message>
    <message>
        <source>Copy the e-mail instead.</source>
        <translation>Kopiera e-postmeddelandet i stället.</translation>
    </message>
</context>
<context>
    <name>parting::ui::RunWatch</name>
    <message>
        <source>A run is on.</source>
        <translation>En körning pågår.</translation>
    </message>
</context>
<context>
    <name>parting::ui::SaveTable</name>
    <message>
        <source>The table could not be saved.</source>
        <translation>Tabellen kunde inte sparas.</translation>
    </message>
</context>
<context>
    <name>parting::ui::Saving</name>
    <message>
        <source>Choose another place.</source>
        <translation>Välj en annan plats.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparad: %1</translation>
    </message>
</context>
<context>
    <name>parting::ui::SendAgainLine</name>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>What sending again does</source>
        <translation>Vad det innebär att skicka igen</translation>
    </message>
    <message>
        <source>Possible from %1: the service may still be at it.</source>
        <translation>Möjligt från %1: tjänsten kan fortfarande hålla på med det.</translation>
    </message>
    <message>
        <source>Reads first. It sends only if nothing came of it and the account is as you confirmed it, with the same request ID.</source>
        <translation>Läser först. Det skickas bara om inget blev av det och kontot är som du bekräftade det, med samma begärans-ID.</translation>
    </message>
</context>
<context>
    <name>parting::ui::SettingsDialog</name>
    <message>
        <source>Data folder</source>
        <translation>Datamapp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivbordet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Det som gick fel</translation>
    </message>
    <message>
        <source>Also each call and run</source>
        <translation>Även varje anrop och körning</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Välj datamapp</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>Journal, window state and log are there. Another folder is begun anew; nothing is moved.</source>
        <translation>Där finns journal, fönstrets utseende och logg. En annan mapp börjar från början; inget flyttas.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and texts in History</source>
        <translation>Namn och texter i historiken</translation>
    </message>
    <message>
        <source>Of older runs only times and IDs are kept. Another choice counts after an hour.</source>
        <translation>Av äldre körningar behålls bara tider och ID:n. Ett nytt val gäller efter en timme.</translation>
    </message>
</context>
<context>
    <name>parting::ui::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Logga in igen</translation>
    </message>
</context>
<context>
    <name>parting::ui::SignInPage</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Logga in på %1</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Logga in med webbläsaren</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Använd en kod i stället</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>You can close this page and go back to Parting.</source>
        <translation>Du kan stänga den här sidan och gå tillbaka till Parting.</translation>
    </message>
    <message>
        <source>The sign-in did not work. Parting says why; you can close this page.</source>
        <translation>Inloggningen fungerade inte. Parting säger varför; du kan stänga den här sidan.</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of %1. Parting never sees your password.</source>
        <translation>Webbläsaren öppnar inloggningssidan på %1. Parting ser aldrig ditt lösenord.</translation>
    </message>
    <message>
        <source>On a remote desktop without a browser, a code can be typed in on another device.</source>
        <translation>På ett fjärrskrivbord utan webbläsare kan en kod skrivas in på en annan enhet.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Öppna sidan igen</translation>
    </message>
    <message>
        <source>Stop signing in</source>
        <translation>Avbryt inloggningen</translation>
    </message>
    <message>
        <source>Waiting for the browser: sign in there, then come back.</source>
        <translation>Väntar på webbläsaren: logga in där och kom sedan tillbaka.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Ingen webbläsare kunde öppnas.</translation>
    </message>
    <message>
        <source>Sign in with a code instead.</source>
        <translation>Logga in med en kod i stället.</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Ändra kontot</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testa anslutningen</translation>
    </message>
</context>
<context>
    <name>parting::ui::StepModel</name>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Begärans-ID</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
</context>
<context>
    <name>parting::ui::StepTable</name>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
</context>
<context>
    <name>parting::ui::SubscriptionModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Cancel until</source>
        <translation>Uppsägning till</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Förnyas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>parting::ui::SubscriptionsView</name>
    <message>
        <source>Subscriptions</source>
        <translation>Prenumerationer</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Återaktivera</translation>
    </message>
    <message>
        <source>What can be done with the chosen subscription</source>
        <translation>Vad som kan göras med den valda prenumerationen</translation>
    </message>
    <message>
        <source>No subscriptions.</source>
        <translation>Inga prenumerationer.</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Prenumerations-ID</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Order-ID</translation>
    </message>
    <message>
        <source>Offer ID</source>
        <translation>Erbjudande-ID</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Kopiera namn</translation>
    </message>
    <message>
        <source>Copy subscription ID</source>
        <translation>Kopiera prenumerations-ID</translation>
    </message>
    <message>
        <source>Copy order ID</source>
        <translation>Kopiera order-ID</translation>
    </message>
    <message>
        <source>Cancel subscription</source>
        <translation>Säg upp prenumerationen</translation>
    </message>
    <message>
        <source>Stop renewal</source>
        <translation>Stoppa förnyelse</translation>
    </message>
    <message>
        <source>Support contact and licences</source>
        <translation>Supportkontakt och licenser</translation>
    </message>
    <message>
        <source>Support contact: %1</source>
        <translation>Supportkontakt: %1</translation>
    </message>
    <message>
        <source>Licences: %1</source>
        <translation>Licenser: %1</translation>
    </message>
</context>
<context>
    <name>parting::ui::SupportReport</name>
    <message>
        <source>support report</source>
        <translation>supportrapport</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Rapporten kunde inte sparas.</translation>
    </message>
    <message>
        <source>It holds versions, counts and the log: no token and no name.</source>
        <translation>Den innehåller versioner, antal och loggen: inget token och inget namn.</translation>
    </message>
</context>
<context>
    <name>parting::ui::VerdictBand</name>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
</context>
<context>
    <name>parting::ui::WayBackView</name>
    <message>
        <source>The way back</source>
        <translation>Vägen tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, all in the re-join kit</source>
        <translation>
            <numerusform>och %n till, alla i underlaget för återkomst</numerusform>
            <numerusform>och %n till, alla i underlaget för återkomst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::WelcomePage</name>
    <message>
        <source>Try practice</source>
        <translation>Prova övningen</translation>
    </message>
    <message>
        <source>Part with a customer, properly</source>
        <translation>Avsluta en kundrelation på rätt sätt</translation>
    </message>
    <message>
        <source>Parting shows what still stands in the way, helps to clear it, removes the reseller relationship and proves that it is gone.</source>
        <translation>Parting visar vad som fortfarande är i vägen, hjälper dig att få undan det, tar bort återförsäljarrelationen och bevisar att den är borta.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Lägg till konto</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Logga in på %1</translation>
    </message>
    <message>
        <source>Practice has made-up customers only. Before anybody signs in to the real ones, an administrator registers Parting in Microsoft Entra; the README says how, step by step.</source>
        <translation>Övningen har bara påhittade kunder. Innan någon loggar in till de riktiga registrerar en administratör Parting i Microsoft Entra; README beskriver hur, steg för steg.</translation>
    </message>
</context>
<context>
    <name>parting::ui::WelcomeWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Loggar in på %1…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>This tenant is set up already, as %1.</source>
        <translation>Den här klientorganisationen är redan tillagd, som %1.</translation>
    </message>
</context>
<context>
    <name>parting::ui::WindowActions</name>
    <message>
        <source>&amp;Read customers again</source>
        <translation>&amp;Läs in kunderna igen</translation>
    </message>
    <message>
        <source>Reset &amp;practice data…</source>
        <translation>Återställ övnings&amp;data…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiera med &amp;rubriker</translation>
    </message>
    <message>
        <source>&amp;Search customers</source>
        <translation>&amp;Sök kunder</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Läs in igen</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Gå tillbaka</translation>
    </message>
    <message>
        <source>&amp;Read customer again</source>
        <translation>&amp;Läs in kunden igen</translation>
    </message>
    <message>
        <source>Copy &amp;Microsoft ID</source>
        <translation>Kopiera &amp;Microsoft-ID</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Parting</source>
        <translation>&amp;Om Parting</translation>
    </message>
    <message>
        <source>Reads what the keyboard is in: the customer list, or the customer shown</source>
        <translation>Läser in det som tangentbordet är i: kundlistan eller den visade kunden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kund</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Som &amp;skrivbordet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>Ingen kund är vald</translation>
    </message>
    <message>
        <source>The list is being read</source>
        <translation>Listan läses in</translation>
    </message>
    <message>
        <source>&amp;Suspend all…</source>
        <translation>&amp;Pausa alla…</translation>
    </message>
    <message>
        <source>R&amp;emove reseller relationship…</source>
        <translation>Ta &amp;bort återförsäljarrelation…</translation>
    </message>
    <message>
        <source>&amp;Save customers as CSV…</source>
        <translation>&amp;Spara kunder som CSV…</translation>
    </message>
    <message>
        <source>Copy s&amp;ummary</source>
        <translation>Kopiera sa&amp;mmanfattning</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nästa del</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Föregående del</translation>
    </message>
    <message>
        <source>Save &amp;holdings as CSV…</source>
        <translation>Spara inne&amp;hav som CSV…</translation>
    </message>
    <message>
        <source>S&amp;tatuses</source>
        <translation>S&amp;tatusar</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>Save support &amp;report…</source>
        <translation>Spara support&amp;rapport…</translation>
    </message>
    <message>
        <source>&amp;Check the journal</source>
        <translation>&amp;Kontrollera journalen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>His&amp;tory of this customer</source>
        <translation>His&amp;torik för kunden</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Logga &amp;ut…</translation>
    </message>
    <message>
        <source>Test co&amp;nnection…</source>
        <translation>&amp;Testa anslutningen…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Lägg till konto…</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Kont&amp;on</translation>
    </message>
    <message>
        <source>&amp;Change this account…</source>
        <translation>Ä&amp;ndra det här kontot…</translation>
    </message>
    <message>
        <source>Request a relationship &amp;with a new customer…</source>
        <translation>Begär en relation &amp;med en ny kund…</translation>
    </message>
    <message>
        <source>Open in &amp;Partner Center</source>
        <translation>Öppna i Partner&amp;center</translation>
    </message>
    <message>
        <source>Open in A&amp;zure portal</source>
        <translation>Öppna i A&amp;zure-portalen</translation>
    </message>
    <message>
        <source>&amp;Clear all that can be cleared…</source>
        <translation>Rensa &amp;allt som kan rensas…</translation>
    </message>
    <message>
        <source>Prepare a so&amp;ft exit…</source>
        <translation>&amp;Förbered en mjuk avveckling…</translation>
    </message>
    <message>
        <source>End &amp;delegated administration…</source>
        <translation>Avsluta &amp;delegerad administratörsbehörighet…</translation>
    </message>
</context>
</TS>
