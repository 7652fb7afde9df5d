<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Gates</name>
    <message numerus="yes">
        <source>The next page asks about %n thing(s) that could not be checked.</source>
        <translation>
            <numerusform>The next page asks about %n thing that could not be checked.</numerusform>
            <numerusform>The next page asks about %n things that could not be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s) are in the way.</source>
        <translation>
            <numerusform>%n holding is in the way.</numerusform>
            <numerusform>%n holdings are in the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%n suspended or ended subscription(s). Microsoft deletes their data when its retention time is over.</source>
        <translation>
            <numerusform>%n suspended or ended subscription. Microsoft deletes its data when the retention time is over.</numerusform>
            <numerusform>%n suspended or ended subscriptions. Microsoft deletes their data when the retention time is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n subscription(s)</source>
        <translation>
            <numerusform>Suspend %n subscription</numerusform>
            <numerusform>Suspend %n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %n subscription(s)</source>
        <translation>
            <numerusform>Reactivate %n subscription</numerusform>
            <numerusform>Reactivate %n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: about %n of %2 days that are paid for.</source>
        <translation>
            <numerusform>%1: about %n of %2 days that are paid for.</numerusform>
            <numerusform>%1: about %n of %2 days that are paid for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n subscription(s)</source>
        <translation>
            <numerusform>Cancel %n subscription</numerusform>
            <numerusform>Cancel %n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The users of %n seat(s) lose access at once.</source>
        <translation>
            <numerusform>The user of %n seat loses access at once.</numerusform>
            <numerusform>The users of %n seats lose access at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n add-on(s) below it are not cancelled here, and may end with it.</source>
        <translation>
            <numerusform>%n add-on below it is not cancelled here, and may end with it.</numerusform>
            <numerusform>%n add-ons below it are not cancelled here, and may end with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n renewal(s)</source>
        <translation>
            <numerusform>Stop %n renewal</numerusform>
            <numerusform>Stop %n renewals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s) that can&apos;t be ended here. The checklist says where.</source>
        <translation>
            <numerusform>%n holding that can&apos;t be ended here. The checklist says where.</numerusform>
            <numerusform>%n holdings that can&apos;t be ended here. The checklist says where.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>Cancel %n order</numerusform>
            <numerusform>Cancel %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n step(s)</source>
        <translation>
            <numerusform>Take %n step</numerusform>
            <numerusform>Take %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n item(s)</source>
        <translation>
            <numerusform>Cancel %n item</numerusform>
            <numerusform>Cancel %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>Try again in %n s.</source>
        <translation>
            <numerusform>Try again in %n s.</numerusform>
            <numerusform>Try again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln seat(s))</source>
        <translation>
            <numerusform>%1 (%Ln seat)</numerusform>
            <numerusform>%1 (%Ln seats)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not checked</source>
        <translation>
            <numerusform>%1 · %n not checked</numerusform>
            <numerusform>%1 · %n not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can part after %n step(s) here</source>
        <translation>
            <numerusform>Can part after %n step here</numerusform>
            <numerusform>Can part after %n steps here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can part after %n step(s) %1</source>
        <comment>%1: in Partner Center</comment>
        <translation>
            <numerusform>Can part after %n step %1</numerusform>
            <numerusform>Can part after %n steps %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can part after %n step(s) %1 and %2 here</source>
        <comment>%1: in Partner Center; %2: a number</comment>
        <translation>
            <numerusform>Can part after %n step %1 and %2 here</numerusform>
            <numerusform>Can part after %n steps %1 and %2 here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing known is in the way; %n thing(s) not checked</source>
        <translation>
            <numerusform>Nothing known is in the way; %n thing not checked</numerusform>
            <numerusform>Nothing known is in the way; %n things not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n legacy subscription(s)</source>
        <translation>
            <numerusform>%n legacy subscription</numerusform>
            <numerusform>%n legacy subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n legacy Azure subscription(s)</source>
        <translation>
            <numerusform>%n legacy Azure subscription</numerusform>
            <numerusform>%n legacy Azure subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new commerce subscription(s)</source>
        <translation>
            <numerusform>%n new commerce subscription</numerusform>
            <numerusform>%n new commerce subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Azure plan(s)</source>
        <translation>
            <numerusform>%n Azure plan</numerusform>
            <numerusform>%n Azure plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Azure savings plan(s)</source>
        <translation>
            <numerusform>%n Azure savings plan</numerusform>
            <numerusform>%n Azure savings plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n software subscription(s)</source>
        <translation>
            <numerusform>%n software subscription</numerusform>
            <numerusform>%n software subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marketplace subscription(s)</source>
        <translation>
            <numerusform>%n marketplace subscription</numerusform>
            <numerusform>%n marketplace subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown subscription(s)</source>
        <translation>
            <numerusform>%n unknown subscription</numerusform>
            <numerusform>%n unknown subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Azure reservation(s)</source>
        <translation>
            <numerusform>%n Azure reservation</numerusform>
            <numerusform>%n Azure reservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n software purchase(s)</source>
        <translation>
            <numerusform>%n software purchase</numerusform>
            <numerusform>%n software purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown purchase(s)</source>
        <translation>
            <numerusform>%n unknown purchase</numerusform>
            <numerusform>%n unknown purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished order(s)</source>
        <translation>
            <numerusform>%n unfinished order</numerusform>
            <numerusform>%n unfinished orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Azure subscription(s) under %1 are active and billed: %2.</source>
        <translation>
            <numerusform>%n Azure subscription under %1 is active and billed: %2.</numerusform>
            <numerusform>%n Azure subscriptions under %1 are active and billed: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now, %n step(s)</source>
        <translation>
            <numerusform>Now, %n step</numerusform>
            <numerusform>Now, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s) until %1</source>
        <translation>
            <numerusform>%n holding until %1</numerusform>
            <numerusform>%n holdings until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s), no known end</source>
        <translation>
            <numerusform>%n holding, no known end</numerusform>
            <numerusform>%n holdings, no known end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s)</source>
        <translation>
            <numerusform>%n holding</numerusform>
            <numerusform>%n holdings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>how long a subscription is bought for</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long a subscription is bought for</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::ChecklistRowView</name>
    <message numerus="yes">
        <source>%1, %n seat(s)</source>
        <translation>
            <numerusform>%1, %n seat</numerusform>
            <numerusform>%1, %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::ChecklistView</name>
    <message numerus="yes">
        <source>%n more check(s) are clear</source>
        <translation>
            <numerusform>%n more check is clear</numerusform>
            <numerusform>%n more checks are clear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::CustomerCount</name>
    <message numerus="yes">
        <source>%n duplicate(s) merged</source>
        <translation>
            <numerusform>%n duplicate merged</numerusform>
            <numerusform>%n duplicates merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <comment>whose readiness is known</comment>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::CustomerFilterBox</name>
    <message numerus="yes">
        <source>Window closes within %n h</source>
        <translation>
            <numerusform>Window closes within %n h</numerusform>
            <numerusform>Window closes within %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing live for %n month(s)</source>
        <translation>
            <numerusform>Nothing live for %n month</numerusform>
            <numerusform>Nothing live for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::Dialogs</name>
    <message numerus="yes">
        <source>Names, notes, Microsoft&apos;s words and the account as it was read are erased from %n run(s) on this computer, for good. Times and IDs stay. Files that you have saved are yours, and stay as they are.</source>
        <translation>
            <numerusform>Names, notes, Microsoft&apos;s words and the account as it was read are erased from %n run on this computer, for good. Times and IDs stay. Files that you have saved are yours, and stay as they are.</numerusform>
            <numerusform>Names, notes, Microsoft&apos;s words and the account as it was read are erased from %n runs on this computer, for good. Times and IDs stay. Files that you have saved are yours, and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::EmptyList</name>
    <message numerus="yes">
        <source>None of the %n customer(s) checked so far passes the filter. Readiness, above, checks the others.</source>
        <translation>
            <numerusform>The %n customer checked so far does not pass the filter. Readiness, above, checks the others.</numerusform>
            <numerusform>None of the %n customers checked so far passes the filter. Readiness, above, checks the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::HistoryPage</name>
    <message numerus="yes">
        <source>The journal is whole: each of its %n entries continues the one before.</source>
        <translation>
            <numerusform>The journal is whole: its %n entry continues the one before.</numerusform>
            <numerusform>The journal is whole: each of its %n entries continues the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · names and texts are kept for %n month(s)</source>
        <comment>12 of 40 runs</comment>
        <translation>
            <numerusform>%1 · names and texts are kept for %n month</numerusform>
            <numerusform>%1 · names and texts are kept for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::InterruptedCard</name>
    <message numerus="yes">
        <source>Reads what became of it first, then sends what is left: %n request(s), each only if all is as you confirmed it.</source>
        <translation>
            <numerusform>Reads what became of it first, then sends what is left: %n request, only if all is as you confirmed it.</numerusform>
            <numerusform>Reads what became of it first, then sends what is left: %n requests, each only if all is as you confirmed it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reads first, then sends what is left: %n request(s), each only if all is as you confirmed it.</source>
        <translation>
            <numerusform>Reads first, then sends what is left: %n request, only if all is as you confirmed it.</numerusform>
            <numerusform>Reads first, then sends what is left: %n requests, each only if all is as you confirmed it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::ListMessage</name>
    <message numerus="yes">
        <source>%n customer(s) could not be read.</source>
        <translation>
            <numerusform>%n customer could not be read.</numerusform>
            <numerusform>%n customers could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n customer(s) were read.</source>
        <translation>
            <numerusform>The list is incomplete: %n customer was read.</numerusform>
            <numerusform>The list is incomplete: %n customers were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%n tick(s) missing above: what could not be checked.</source>
        <translation>
            <numerusform>%n tick is missing above: what could not be checked.</numerusform>
            <numerusform>%n ticks are missing above: what could not be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::RunPage</name>
    <message numerus="yes">
        <source>Microsoft asks for a pause. It goes on in %n second(s).</source>
        <translation>
            <numerusform>Microsoft asks for a pause. It goes on in %n second.</numerusform>
            <numerusform>Microsoft asks for a pause. It goes on in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::SettingsDialog</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parting::ui::WayBackView</name>
    <message numerus="yes">
        <source>and %n more, all in the re-join kit</source>
        <translation>
            <numerusform>and %n more, all in the re-join kit</numerusform>
            <numerusform>and %n more, all in the re-join kit</numerusform>
        </translation>
    </message>
</context>
</TS>
