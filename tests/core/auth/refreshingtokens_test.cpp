// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/browsersignin.h"
#include "core/auth/refreshingtokens.h"
#include "tests/core/auth/practice.h"
#include "tests/support/browser.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace parting {
namespace {

using namespace std::chrono_literals;
using test::comes;

/// A store whose next operations can be made to fail, and that tells what it was asked for.
class WatchedStore final : public SecretStore {
public:
    bool refusesWrites = false;
    bool forgetsWrites = false;
    QStringList log{};

    void read(const QString &name, std::function<void(Result<std::optional<QByteArray>>)> done) override
    {
        log.append(QStringLiteral("read"));
        m_inner.read(name, std::move(done));
    }
    void write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done) override
    {
        log.append(QStringLiteral("write"));
        if (refusesWrites)
            return done(tl::unexpected(Error{.kind = ErrorKind::Storage, .detail = QStringLiteral("locked")}));
        if (forgetsWrites)
            return done({});
        m_inner.write(name, secret, std::move(done));
    }
    void remove(const QString &name, std::function<void(Result<void>)> done) override
    {
        m_inner.remove(name, std::move(done));
    }
    [[nodiscard]] bool lasting() const override { return true; }

private:
    SessionSecrets m_inner;
};

/// No grace: a refresh token that is used twice is refused.
const sandbox::Options strict{.accessTokenLifetime = 600s, .refreshGrace = 0s};

class Refreshing : public test::PracticeTest {
protected:
    explicit Refreshing(const sandbox::Options &options = strict) : PracticeTest(options) { }

    QTemporaryDir folder;
    WatchedStore store;

    [[nodiscard]] QString lockFile() const { return folder.filePath(QStringLiteral("refresh.lock")); }
    std::unique_ptr<RefreshingTokens> session(std::chrono::milliseconds retry = 30s)
    {
        return std::make_unique<RefreshingTokens>(*network, store,
            RefreshingTokens::Config{.registration = registration, .lockFile = lockFile(), .retry = retry});
    }
    /// One that soon stops waiting for a lock.
    std::unique_ptr<RefreshingTokens> impatient()
    {
        return std::make_unique<RefreshingTokens>(*network, store,
            RefreshingTokens::Config{.registration = registration, .lockFile = lockFile(), .lockPatience = 200ms});
    }
    Tokens signedIn(const QByteArray &person = "practice@partner.example")
    {
        std::optional<AuthResult<Tokens>> outcome;
        const BrowserSignIn signIn(
            *network, registration, {}, {}, [&](AuthResult<Tokens> result) { outcome = std::move(result); });
        test::Browser().decide(signIn.page(), "approve", person);
        EXPECT_TRUE(comes(outcome) && *outcome);
        return outcome.value_or(AuthResult<Tokens>()).value_or(Tokens());
    }
    AuthResult<void> adopted(RefreshingTokens &tokens, const Tokens &given)
    {
        std::optional<AuthResult<void>> outcome;
        tokens.adopt(given, [&](AuthResult<void> result) { outcome = std::move(result); });
        EXPECT_TRUE(comes(outcome));
        return *outcome;
    }
    AuthResult<void> resumed(RefreshingTokens &tokens)
    {
        std::optional<AuthResult<void>> outcome;
        tokens.resume([&](AuthResult<void> result) { outcome = std::move(result); });
        EXPECT_TRUE(comes(outcome));
        return *outcome;
    }
    bool renewed(RefreshingTokens &tokens)
    {
        std::optional<bool> outcome;
        tokens.renew([&](bool better) { outcome = better; });
        EXPECT_TRUE(comes(outcome));
        return outcome.value_or(false);
    }
    std::optional<QByteArray> stored()
    {
        std::optional<Result<std::optional<QByteArray>>> outcome;
        store.read(secretName(registration), [&](auto result) { outcome = std::move(result); });
        EXPECT_TRUE(comes(outcome));
        return **outcome;
    }
    void inject(int aadsts)
    {
        ASSERT_TRUE(
            server->inject({.name = "aadsts", .method = "POST", .path = "/token$", .value = aadsts}).has_value());
    }
    long refreshes() const
    {
        const auto all = server->arrivals();
        return std::count_if(all.begin(), all.end(), [](const auto &one) { return one.path.ends_with("/token"); });
    }
};

class Hasty : public Refreshing {
protected:
    Hasty() : Refreshing({.accessTokenLifetime = 2s, .refreshGrace = 0s}) { }
};

TEST_F(Refreshing, WithoutASessionThereIsNoBearer)
{
    const auto tokens = session();
    EXPECT_EQ(tokens->bearer().error().kind, ErrorKind::Credentials);
    EXPECT_EQ(resumed(*tokens).error().problem, AuthProblem::NoSession);
}

TEST_F(Refreshing, GoesOnAfterTheNextStart)
{
    const Tokens first = signedIn();
    {
        const auto tokens = session();
        ASSERT_TRUE(adopted(*tokens, first));
        EXPECT_EQ(*tokens->bearer(), first.access);
        EXPECT_EQ(tokens->userName(), QStringLiteral("practice@partner.example"));
        EXPECT_TRUE(tokens->lasting());
        EXPECT_EQ(stored(), first.refresh);
    }
    const auto tokens = session();
    ASSERT_TRUE(resumed(*tokens));
    EXPECT_NE(*tokens->bearer(), first.access);
    EXPECT_NE(stored(), first.refresh);
    EXPECT_TRUE(tokens->lasting());
}

TEST_F(Refreshing, IsStoredAndReadBackBeforeItIsUsed)
{
    const auto tokens = session();
    ASSERT_TRUE(adopted(*tokens, signedIn()));
    const QByteArray before = *tokens->bearer();
    store.log.clear();
    QStringList when;
    QObject::connect(tokens.get(), &RefreshingTokens::renewed, tokens.get(), [&] { when = store.log; });
    ASSERT_TRUE(renewed(*tokens));
    EXPECT_EQ(when, (QStringList{QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("read")}));
    EXPECT_NE(*tokens->bearer(), before);
}

TEST_F(Refreshing, AStoreThatRefusesKeepsTheOldTokenAndTheSessionGoesOn)
{
    const Tokens first = signedIn();
    const auto tokens = session();
    ASSERT_TRUE(adopted(*tokens, first));
    QSignalSpy notKept(tokens.get(), &RefreshingTokens::notKept);
    store.refusesWrites = true;
    ASSERT_TRUE(renewed(*tokens));
    EXPECT_EQ(notKept.size(), 1);
    EXPECT_FALSE(tokens->lasting());
    EXPECT_EQ(stored(), first.refresh);
    store.refusesWrites = false;
    ASSERT_TRUE(renewed(*tokens)) << "with what is in memory, for the stored one is used up";
    EXPECT_TRUE(tokens->lasting());
    EXPECT_NE(stored(), first.refresh);
}

TEST_F(Refreshing, AStoreThatForgetsIsNoticed)
{
    const auto tokens = session();
    store.forgetsWrites = true;
    QSignalSpy notKept(tokens.get(), &RefreshingTokens::notKept);
    ASSERT_TRUE(adopted(*tokens, signedIn()));
    EXPECT_EQ(notKept.size(), 1);
    EXPECT_FALSE(tokens->lasting());
    EXPECT_TRUE(renewed(*tokens));
}

TEST_F(Refreshing, HoweverManyWaitOneRenews)
{
    const auto tokens = session();
    ASSERT_TRUE(adopted(*tokens, signedIn()));
    const long before = refreshes();
    int good = 0;
    for (int i = 0; i < 50; ++i)
        tokens->renew([&](bool better) { good += better ? 1 : 0; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return good == 50; }, 20'000));
    EXPECT_EQ(refreshes(), before + 1);
}

TEST_F(Refreshing, TwoWithTheSameLockTakeTurns)
{
    const auto one = session();
    ASSERT_TRUE(adopted(*one, signedIn()));
    const auto two = session();
    ASSERT_TRUE(resumed(*two));
    for (int round = 0; round < 5; ++round) {
        std::optional<bool> first;
        std::optional<bool> second;
        one->renew([&](bool better) { first = better; });
        two->renew([&](bool better) { second = better; });
        ASSERT_TRUE(comes(first) && comes(second));
        EXPECT_TRUE(*first && *second) << round;
    }
}

TEST_F(Hasty, RenewsInTheBackgroundBeforeItExpires)
{
    const auto tokens = session();
    ASSERT_TRUE(adopted(*tokens, signedIn()));
    QSignalSpy renewals(tokens.get(), &RefreshingTokens::renewed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return renewals.size() >= 2; }, 10'000));
}

struct Ending {
    int aadsts;
    AuthProblem problem;
};

void PrintTo(const Ending &ending, std::ostream *out)
{
    *out << "AADSTS" << ending.aadsts;
}

class SessionEnds : public Refreshing, public testing::WithParamInterface<Ending> { };

TEST_P(SessionEnds, WhoWaitsIsServedOnceSomebodySignedIn)
{
    const auto tokens = session();
    ASSERT_TRUE(adopted(*tokens, signedIn()));
    QSignalSpy needed(tokens.get(), &RefreshingTokens::signInNeeded);
    inject(GetParam().aadsts);
    std::optional<bool> first;
    std::optional<bool> second;
    tokens->renew([&](bool better) { first = better; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return needed.size() == 1; }, 10'000));
    tokens->renew([&](bool better) { second = better; });
    EXPECT_EQ(needed.front().front().value<AuthError>().problem, GetParam().problem);
    EXPECT_FALSE(first || second) << "nobody is told before it is decided";
    ASSERT_TRUE(adopted(*tokens, signedIn()));
    EXPECT_EQ(first, true);
    EXPECT_EQ(second, true);
    EXPECT_EQ(needed.size(), 2) << "said to each";
}

INSTANTIATE_TEST_SUITE_P(ByItself, SessionEnds,
    testing::Values(Ending{700082, AuthProblem::SessionExpired}, Ending{70008, AuthProblem::SessionExpired},
        Ending{54005, AuthProblem::SessionExpired}, Ending{50173, AuthProblem::SessionRevoked},
        Ending{50076, AuthProblem::MfaRequired}, Ending{50078, AuthProblem::MfaRequired},
        Ending{50079, AuthProblem::MfaNotRegistered}, Ending{53003, AuthProblem::Blocked},
        Ending{53000, AuthProblem::DeviceNotCompliant}, Ending{65001, AuthProblem::ConsentRequired},
        Ending{700016, AuthProblem::UnknownClient}, Ending{500011, AuthProblem::NoPartnerCenter}));

TEST_F(Refreshing, GivenUpMeansRefusedAtOnce)
{
    const auto tokens = session();
    ASSERT_TRUE(adopted(*tokens, signedIn()));
    QSignalSpy needed(tokens.get(), &RefreshingTokens::signInNeeded);
    inject(50173);
    std::optional<bool> outcome;
    tokens->renew([&](bool better) { outcome = better; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return needed.size() == 1; }, 10'000));
    tokens->giveUp();
    EXPECT_EQ(outcome, false);
    bool again = true;
    tokens->renew([&](bool better) { again = better; });
    EXPECT_FALSE(again);
    ASSERT_TRUE(adopted(*tokens, signedIn()));
    EXPECT_TRUE(renewed(*tokens));
}

TEST_F(Refreshing, ATroubleThatPassesEndsNothing)
{
    const auto tokens = session(50ms);
    ASSERT_TRUE(adopted(*tokens, signedIn()));
    QSignalSpy needed(tokens.get(), &RefreshingTokens::signInNeeded);
    QSignalSpy renewals(tokens.get(), &RefreshingTokens::renewed);
    inject(90033);
    EXPECT_FALSE(renewed(*tokens));
    EXPECT_TRUE(tokens->bearer());
    EXPECT_TRUE(QTest::qWaitFor([&] { return renewals.size() == 1; }, 10'000)) << "it tries again by itself";
    EXPECT_EQ(needed.size(), 0);
}

TEST_F(Refreshing, MfaNeedsAPersonWithoutAskingTheServer)
{
    const auto tokens = session();
    ASSERT_TRUE(adopted(*tokens, signedIn("nomfa@partner.example")));
    EXPECT_EQ(tokens->mfa(), false);
    QSignalSpy needed(tokens.get(), &RefreshingTokens::signInNeeded);
    const long before = refreshes();
    std::optional<bool> outcome;
    tokens->renewWithMfa([&](bool better) { outcome = better; });
    ASSERT_EQ(needed.size(), 1);
    EXPECT_EQ(needed.front().front().value<AuthError>().problem, AuthProblem::MfaRequired);
    EXPECT_EQ(refreshes(), before);
    ASSERT_TRUE(renewed(*tokens) && resumed(*tokens)) << "which goes on, but brings no second factor";
    EXPECT_FALSE(outcome);
    ASSERT_TRUE(adopted(*tokens, signedIn()));
    EXPECT_EQ(outcome, true);
    EXPECT_EQ(tokens->mfa(), true);
}

TEST_F(Refreshing, SignedOutIsSignedOutEverywhere)
{
    const auto one = session();
    ASSERT_TRUE(adopted(*one, signedIn()));
    const auto two = session();
    ASSERT_TRUE(resumed(*two));
    std::optional<Result<void>> gone;
    one->forget([&](Result<void> result) { gone = std::move(result); });
    ASSERT_TRUE(comes(gone) && *gone);
    EXPECT_EQ(stored(), std::nullopt);
    EXPECT_FALSE(one->bearer());
    QSignalSpy needed(two.get(), &RefreshingTokens::signInNeeded);
    two->renew([](bool) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return needed.size() == 1; }, 10'000));
    EXPECT_EQ(needed.front().front().value<AuthError>().problem, AuthProblem::NoSession);
}

TEST_F(Refreshing, ALockThatIsNotGivenBackIsNotWaitedForEver)
{
    const auto tokens = impatient();
    {
        const auto held = FileLock::take(lockFile());
        ASSERT_TRUE(held);
        EXPECT_EQ(resumed(*tokens).error().problem, AuthProblem::Unavailable);
    }
    EXPECT_TRUE(adopted(*tokens, signedIn()));
}

TEST_F(Refreshing, TheLockFileOfAProcessThatDiedIsNotInTheWay)
{
    const Tokens given = signedIn();
    QProcess other;
    other.start(QStringLiteral("flock"),
        {QStringLiteral("--no-fork"), lockFile(), QStringLiteral("sleep"), QStringLiteral("600")});
    ASSERT_TRUE(QTest::qWaitFor([this] {
        const auto taken = FileLock::take(lockFile());
        return !taken && taken.error() == FileLock::Refusal::Held;
    }));
    other.kill();
    ASSERT_TRUE(other.waitForFinished());
    ASSERT_TRUE(QFile::exists(lockFile()));
    EXPECT_TRUE(FileLock::take(lockFile()));
    EXPECT_TRUE(adopted(*impatient(), given));
}

TEST(SecretNames, AreBoundToWhatTheTokenIsFor)
{
    const Registration one = test::registered();
    Registration other = one;
    other.clientId = QStringLiteral("11111111-1111-4111-8111-111111111111");
    EXPECT_NE(secretName(one), secretName(other));
    other = one;
    other.tenant = QStringLiteral("other.example");
    EXPECT_NE(secretName(one), secretName(other));
    other = one;
    other.authority = QUrl(QStringLiteral("https://login.microsoftonline.us"));
    EXPECT_NE(secretName(one), secretName(other));
    other = one;
    other.clientId = one.clientId.toUpper();
    EXPECT_EQ(secretName(one), secretName(other));
}

} // namespace
} // namespace parting
