// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/samples.h"

namespace parting::ui::samples {

namespace {

QString idFor(const QString &name)
{
    return u"00000000-0000-0000-0000-"_qs + QString::number(qHash(name, 7) & 0xffffffffU, 16).rightJustified(12, u'0');
}

} // namespace

QDateTime now()
{
    return {QDate(2026, 11, 1), QTime(12, 0), Qt::UTC};
}

Subscription legacy(const QString &name, SubscriptionStatus status)
{
    const bool active = status == SubscriptionStatus::Active;
    return {.id = SubscriptionId(idFor(name)),
        .offerId = u"195416c1-3447-423a-b37b-ee59a99a19c4"_qs,
        .offerName = name,
        .friendlyName = name,
        .quantity = 10,
        .status = {status, active ? u"active"_qs : u"suspended"_qs},
        .billingType = u"license"_qs,
        .creationDate = now().addYears(-1),
        .commitmentEndDate = now().addDays(90)};
}

Subscription addOnOf(const Subscription &parent, const QString &name)
{
    Subscription addOn = legacy(name);
    addOn.parentId = parent.id;
    return addOn;
}

Subscription committed(const QString &name, const QDateTime &until)
{
    Subscription subscription = legacy(name);
    subscription.offerId = u"CFQ7TTC0LF8R:0002:CFQ7TTC0KGQ9"_qs;
    subscription.productType = u"OnlineServicesNCE"_qs;
    subscription.quantity = 25;
    subscription.termDuration = u"P1Y"_qs;
    subscription.autoRenewEnabled = true;
    subscription.commitmentEndDateTime = until;
    subscription.cancellationAllowedUntil = now().addDays(-300);
    return subscription;
}

Subscription cancellable(const QString &name)
{
    Subscription subscription = committed(name, now().addDays(364));
    subscription.effectiveStart = now().addDays(-1);
    subscription.billingCycle = u"annual"_qs;
    subscription.cancellationAllowedUntil = now().addSecs(qint64(26) * 3600);
    return subscription;
}

Order softwareOrder(const QString &name)
{
    return {.id = OrderId(u"order-1"_qs),
        .status = {OrderStatus::Completed, u"completed"_qs},
        .billingCycle = u"one_time"_qs,
        .creationDate = now().addDays(-3),
        .lines = {{.offerId = u"DG7GMGF0F4MD:0003:DG7GMGF0DTF8"_qs, .friendlyName = name, .quantity = 1}}};
}

Customer contoso()
{
    return {.id = CustomerId(u"3c95518e-8c37-0ef1-9af9-1f1e8f0c6f3e"_qs),
        .companyName = u"Contoso AB"_qs,
        .domain = u"contoso.onmicrosoft.com"_qs,
        .relationship = {Relationship::Reseller, u"reseller"_qs},
        .address = {
            .lines = {u"Storgatan 1"_qs}, .city = u"Stockholm"_qs, .postalCode = u"111 22"_qs, .country = u"SE"_qs}};
}

Error refused(int status, const QString &code)
{
    return {.kind = status == 404 ? ErrorKind::NotFound : ErrorKind::Forbidden,
        .httpStatus = status,
        .code = code,
        .message = u"The service's own words"_qs,
        .correlationId = CorrelationId(u"5f0c6f3e-0000-4000-8000-000000000001"_qs)};
}

AccountSnapshot snapshotWith(std::vector<Subscription> subscriptions)
{
    return {.id = contoso().id,
        .customer = contoso(),
        .subscriptions = Listing<Subscription>{.items = std::move(subscriptions)},
        .entitlements = Listing<Entitlement>(),
        .orders = Listing<Order>(),
        .azureEntitlements = Listing<AzureEntitlement>(),
        .reservations = Listing<Reservation>(),
        .transfers = Listing<Transfer>(),
        .readAt = now().addSecs(-120)};
}

AccountFacts factsOf(const AccountSnapshot &snapshot)
{
    return {.id = snapshot.id,
        .company = contoso().companyName,
        .domain = contoso().domain,
        .snapshot = snapshot,
        .assessment = evaluateRemoval(snapshot, now()),
        .now = now()};
}

Review removalReview(const AccountSnapshot &snapshot)
{
    return {.kind = RunKind::Remove,
        .snapshot = snapshot,
        .assessment = evaluateRemoval(snapshot, now()),
        .writes = {{.kind = WriteKind::RemoveRelationship, .subject = contoso().companyName}},
        .partner = {.id = u"partner"_qs,
            .tenantId = u"a1b2c3d4-0000-4000-8000-000000000000"_qs,
            .companyName = u"Fabrikam Partner AB"_qs,
            .domain = u"fabrikam.example"_qs}};
}

Review suspensionReview(const AccountSnapshot &snapshot)
{
    Review review = removalReview(snapshot);
    review.kind = RunKind::Clear;
    review.writes.clear();
    for (const Subscription &subscription : (*snapshot.subscriptions)->items)
        review.writes.push_back(
            {.kind = WriteKind::Suspend, .subscription = subscription.id, .subject = subscription.displayName()});
    return review;
}

Review cancellationReview(const AccountSnapshot &snapshot)
{
    Review review = suspensionReview(snapshot);
    for (PlannedWrite &write : review.writes)
        write.kind = WriteKind::CancelSubscription;
    return review;
}

Review planReview(const AccountSnapshot &snapshot, const PlanWish &wish)
{
    Review review = removalReview(snapshot);
    review.kind = RunKind::Clear;
    review.wish = wish;
    review.writes = planned(snapshot, wish, now());
    return review;
}

Run removalRun(RunOutcome outcome)
{
    const bool done = outcome == RunOutcome::Done;
    const StepState sent = done          ? StepState::Confirmed
        : outcome == RunOutcome::Refused ? StepState::Refused
        : outcome == RunOutcome::Unknown ? StepState::Unknown
        : outcome == RunOutcome::Running ? StepState::Sent
                                         : StepState::NotSent;
    return {.id = RunId(u"run-1"_qs),
        .kind = RunKind::Remove,
        .customer = contoso().id,
        .companyName = contoso().companyName,
        .domain = contoso().domain,
        .partner = removalReview({}).partner,
        .correlationId = CorrelationId(u"0b1cbb5e-1111-4000-8000-2f0a1d6f9c11"_qs),
        .startedAt = now(),
        .finishedAt = outcome == RunOutcome::Running ? QDateTime() : now().addSecs(75),
        .steps = {{.kind = StepKind::ReadEverything, .state = StepState::Confirmed, .settledAt = now().addSecs(2)},
            {.kind = StepKind::RemoveRelationship,
                .subject = contoso().companyName,
                .state = sent,
                .requestId = RequestId(u"7d9ac3c2-5555-4000-8000-6d1f2a4b8e21"_qs),
                .sentAt = now().addSecs(3),
                .settledAt = now().addSecs(5),
                .httpStatus = done ? 200 : 0},
            {.kind = StepKind::ConfirmGone,
                .subject = contoso().companyName,
                .state = done ? StepState::Confirmed : StepState::Waiting,
                .settledAt = done ? now().addSecs(75) : QDateTime()}},
        .outcome = outcome};
}

void expose(QWidget &page)
{
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("the page never became active");
}

void click(QWidget &widget)
{
    QTest::mouseClick(&widget, Qt::LeftButton);
}

} // namespace parting::ui::samples
