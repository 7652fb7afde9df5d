// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/history.h"

#include "core/json/json.h"
#include "core/service/evidence.h"
#include "tests/core/service/practice.h"

#include <nlohmann/json.hpp>

#include <QSignalSpy>
#include <QTest>

namespace parting::test {

namespace {

const QString ready = u"Tailspin Toys"_qs;

class HistoryOfPractice : public Practice {
protected:
    void remove(const QString &name)
    {
        const auto shown = removalReview(name);
        ASSERT_TRUE(shown);
        Confirmation confirmation = allTicks(*shown);
        confirmation.reason = u"moved away"_qs;
        confirmation.ticket = u"T-17"_qs;
        ASSERT_TRUE(offboarding->confirm(confirmation));
        ASSERT_TRUE(ends());
    }

    void look()
    {
        history = std::make_unique<History>(journal.get(), clock, session);
        read();
    }

    void read()
    {
        QSignalSpy changed(history.get(), &History::changed);
        history->reload();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !changed.isEmpty() && history->complete(); }));
    }

    std::unique_ptr<History> history;
};

Json parsed(const QByteArray &json)
{
    return parseJson(json).value_or(Json());
}

/// Runs of nobody in particular, `days` ago.
void addRun(Journal &journal, const QString &id, int days, bool close = true)
{
    const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-days);
    const parting::Run run{
        .id = RunId(id), .customer = CustomerId(u"customer"_qs), .companyName = u"Somebody"_qs, .startedAt = at};
    ASSERT_TRUE(journal.begin(run, {}));
    if (close) {
        ASSERT_TRUE(journal.close(run.id, {.outcome = RunOutcome::Stopped, .at = at}));
    }
}

} // namespace

TEST_F(HistoryOfPractice, EvidenceIsTheSameAfterARestart)
{
    clock.now = [looks = 0]() mutable { return QDateTime::currentDateTimeUtc().addMSecs(++looks); };
    remove(ready);
    ASSERT_EQ(outcome(), RunOutcome::Done);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !offboarding->evidence(offboarding->run()).requestLink.isEmpty(); }));
    Json atItsEnd = parsed(evidenceJson(offboarding->evidence(offboarding->run())));
    die();
    start();
    look();
    ASSERT_EQ(history->runs().size(), 1U);
    const parting::Run &run = history->runs().front().run;
    EXPECT_EQ(run.companyName, ready);
    EXPECT_EQ(run.confirmation.operatorName, session.userName);
    Json later = parsed(evidenceJson(history->evidence(run)));
    for (Json *json : {&atItsEnd, &later}) { // the journal has when the intent to send was on disk, just before
        EXPECT_EQ((*json)["run"]["steps"][1].erase("sentAt"), 1U);
        EXPECT_EQ(json->erase("madeAt"), 1U);
    }
    EXPECT_EQ(later.dump(1), atItsEnd.dump(1));
    EXPECT_FALSE(later["snapshot"]["documents"].empty());
    EXPECT_TRUE(later["requestLink"].get<std::string>().starts_with("https://"));
    EXPECT_EQ(later["journalHead"], journal->head().toStdString());
    EXPECT_EQ(history->evidence(run).assessment.verdict.kind, VerdictKind::CanPart);
}

TEST_F(HistoryOfPractice, KnowsOfASoftExitUntilTheCustomerIsForgotten)
{
    offboarding->prepareClear(customer(u"Contoso AB"_qs), softExitWish());
    const auto shown = reviewed();
    ASSERT_TRUE(shown);
    runs(*shown);
    ASSERT_EQ(outcome(), RunOutcome::Done);
    const CustomerId id = shown->snapshot.id;
    die();
    start();
    look();
    ASSERT_TRUE(history->softExits().contains(id));
    const SoftExit exit = history->softExits().value(id);
    EXPECT_EQ(exit.committedUntil, shown->assessment.verdict.decisive->committedUntil);
    EXPECT_EQ(exit, history->runs().front().softExit);
    EXPECT_TRUE(parsed(historyJson(history->runs()))["runs"][0].contains("softExit"));
    ASSERT_TRUE(history->forget(id));
    read();
    EXPECT_TRUE(history->softExits().isEmpty()) << "what was reviewed is erased";
}

TEST_F(HistoryOfPractice, ARefusalKeepsTheServicesWords)
{
    const auto shown = suspendReview(u"Adatum Corporation"_qs);
    ASSERT_TRUE(shown);
    fault("900278", "PATCH");
    runs(*shown);
    ASSERT_EQ(outcome(), RunOutcome::Refused);
    const parting::Run before = offboarding->run();
    ASSERT_TRUE(before.failure);
    die();
    start();
    look();
    const parting::Run &after = history->runs().front().run;
    EXPECT_EQ(after.failure, before.failure);
    EXPECT_EQ(after.steps[0].error, before.steps[0].error);
    EXPECT_EQ(after.steps[1].state, StepState::NotSent);
    EXPECT_EQ(after.outcome, RunOutcome::Refused);
}

TEST_F(HistoryOfPractice, ForgettingWaitsForOpenRunsAndIsThenForGood)
{
    addRun(*journal, u"closed"_qs, 3);
    addRun(*journal, u"open"_qs, 2, false);
    look();
    const CustomerId customer(u"CUSTOMER"_qs);
    EXPECT_EQ(history->forgetGate(customer), History::ForgetGate::RunIsOpen);
    EXPECT_FALSE(history->forget(customer));
    EXPECT_EQ(history->runs().back().run.companyName, u"Somebody"_qs);
    ASSERT_TRUE(journal->close(RunId(u"open"_qs), {.outcome = RunOutcome::Stopped, .at = clock.now()}));
    ASSERT_EQ(history->forgetGate(customer), History::ForgetGate::Open);
    ASSERT_TRUE(history->forget(customer));
    read();
    ASSERT_EQ(history->runs().size(), 2U);
    for (const PastRun &past : history->runs())
        EXPECT_TRUE(past.forgotten() && past.run.companyName.isEmpty());
    EXPECT_EQ(history->forgetGate(customer), History::ForgetGate::NothingKept);
    EXPECT_EQ(history->forgetGate(CustomerId(u"nobody"_qs)), History::ForgetGate::NothingKept);
}

TEST_F(HistoryOfPractice, NamesAreKeptForAsLongAsIsSaid)
{
    addRun(*journal, u"old"_qs, 800);
    addRun(*journal, u"old and open"_qs, 800, false);
    addRun(*journal, u"middle"_qs, 300);
    addRun(*journal, u"young"_qs, 3);
    look();
    const auto forgotten = [this] {
        QStringList names;
        for (const PastRun &past : history->runs())
            if (past.forgotten())
                names << past.run.id.toString();
        return names;
    };
    history->keepFor(24);
    history->forgetTheOld();
    read();
    EXPECT_EQ(forgotten(), QStringList{u"old"_qs});
    history->keepFor(6);
    read();
    EXPECT_EQ(forgotten().size(), 1) << "a choice can be taken back for an hour";
    history->forgetTheOld();
    read();
    EXPECT_EQ(forgotten(), QStringList({u"middle"_qs, u"old"_qs}));
}

TEST_F(HistoryOfPractice, ManyRunsComeInPiecesAndStayWhileReadAgain)
{
    for (int i = 0; i < 45; ++i)
        addRun(*journal, QString::number(i), 1);
    history = std::make_unique<History>(journal.get(), clock, session);
    std::vector<std::size_t> sizes;
    QObject::connect(history.get(), &History::changed, history.get(), [&] { sizes.push_back(history->runs().size()); });
    history->reload();
    ASSERT_TRUE(QTest::qWaitFor([&] { return history->complete(); }));
    EXPECT_EQ(sizes, (std::vector<std::size_t>{20, 45}));
    EXPECT_EQ(history->runs().front().run.id, RunId(u"44"_qs));
    sizes.clear();
    read();
    EXPECT_EQ(sizes, std::vector<std::size_t>{45});
}

TEST_F(HistoryOfPractice, RunsAreFoundByNamesNotesAndIds)
{
    remove(ready);
    look();
    const PastRun &past = history->runs().front();
    QStringList wanted{u"tailspin"_qs, u"tailspintoys.onmicrosoft.com"_qs, u"ann@partner.example"_qs, u"t-17"_qs};
    for (const QString &id : {past.run.customer.toString(), past.run.correlationId.toString(),
             past.run.steps[1].requestId.toString(), past.run.id.toString()})
        wanted << id.toLower() << id.toLower().remove(u'-');
    for (const QString &text : wanted)
        EXPECT_NE(past.searchText.find(text.toStdString()), std::string::npos) << text.toStdString();
}

TEST_F(HistoryOfPractice, CheckingSaysHowManyEntriesAreWhole)
{
    for (int i = 0; i < 260; ++i)
        addRun(*journal, QString::number(i), 1);
    look();
    QSignalSpy checked(history.get(), &History::checked);
    history->verify();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !checked.isEmpty(); }));
    EXPECT_EQ(checked.front().front().toLongLong(), 520);
}

TEST_F(HistoryOfPractice, WithoutAJournalThereIsNothing)
{
    history = std::make_unique<History>(nullptr, clock, session);
    read();
    EXPECT_TRUE(history->runs().empty());
    EXPECT_EQ(history->forgetGate(CustomerId(u"c"_qs)), History::ForgetGate::ReadOnly);
    history->keepFor(1);
    history->forgetTheOld();
    history->verify();
}

TEST_F(HistoryOfPractice, IsSavedWithStepsAndIdsAndWhoItWas)
{
    remove(ready);
    look();
    const Json json = parsed(historyJson(history->runs()))["runs"][0];
    EXPECT_EQ(json["customer"]["companyName"], ready.toStdString());
    EXPECT_EQ(json["confirmation"]["operator"], session.userName.toStdString());
    EXPECT_EQ(json["confirmation"]["ticket"], "T-17");
    EXPECT_EQ(json["run"]["steps"][1]["msRequestId"], patches().front().toString().toStdString());
    EXPECT_EQ(json["open"], false);
}

} // namespace parting::test
