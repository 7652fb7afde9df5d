// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/chunkedsecrets.h"
#include "tests/core/auth/practice.h"

#include <QMap>

namespace parting {
namespace {

using test::comes;

/// A store whose entries lie open, and whose n-th operation fails.
class OpenStore final : public SecretStore {
public:
    explicit OpenStore(QMap<QString, QByteArray> &entries, int &untilFailure)
        : m_entries(entries)
        , m_untilFailure(untilFailure)
    {
    }
    void read(const QString &name, std::function<void(Result<std::optional<QByteArray>>)> done) override
    {
        if (fails())
            return done(tl::unexpected(Error{.kind = ErrorKind::Storage}));
        done(m_entries.contains(name) ? std::optional(m_entries.value(name)) : std::nullopt);
    }
    void write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done) override
    {
        if (fails())
            return done(tl::unexpected(Error{.kind = ErrorKind::Storage}));
        EXPECT_LE(secret.size(), 100);
        m_entries.insert(name, secret);
        done({});
    }
    void remove(const QString &name, std::function<void(Result<void>)> done) override
    {
        if (fails())
            return done(tl::unexpected(Error{.kind = ErrorKind::Storage}));
        m_entries.remove(name);
        done({});
    }
    [[nodiscard]] bool lasting() const override { return true; }

private:
    bool fails() { return --m_untilFailure == 0; }

    QMap<QString, QByteArray> &m_entries;
    int &m_untilFailure;
};

class Chunked : public testing::Test {
protected:
    QMap<QString, QByteArray> entries;
    int untilFailure = 0;
    ChunkedSecrets store{std::make_unique<OpenStore>(entries, untilFailure), 100};
    const QString name = QStringLiteral("name");

    Result<void> write(const QByteArray &secret)
    {
        Result<void> outcome;
        store.write(name, secret, [&](Result<void> result) { outcome = std::move(result); });
        return outcome;
    }
    Result<std::optional<QByteArray>> read()
    {
        Result<std::optional<QByteArray>> outcome;
        store.read(name, [&](auto result) { outcome = std::move(result); });
        return outcome;
    }
};

TEST_F(Chunked, KeepsSecretsOfAnySize)
{
    EXPECT_EQ(*read(), std::nullopt);
    for (const int size : {0, 1, 99, 100, 101, 250, 5000}) {
        const QByteArray secret(size, static_cast<char>('a' + size % 26));
        ASSERT_TRUE(write(secret));
        EXPECT_EQ(*read(), secret) << size;
        EXPECT_EQ(entries.size(), std::max(1, (size + 99) / 100) + 1) << "nothing of the former is left";
    }
    Result<void> removed = tl::unexpected(Error{});
    store.remove(name, [&](Result<void> result) { removed = std::move(result); });
    EXPECT_TRUE(removed);
    EXPECT_TRUE(entries.isEmpty());
}

TEST_F(Chunked, WhereverAWriteFailsTheOldOrTheNewIsThere)
{
    const QByteArray before(350, 'b');
    const QByteArray after(450, 'a');
    for (int failing = 1; failing < 13; ++failing) {
        entries.clear();
        untilFailure = 0;
        ASSERT_TRUE(write(before));
        untilFailure = failing;
        const bool written = write(after).has_value();
        untilFailure = 0;
        const auto kept = read();
        ASSERT_TRUE(kept && *kept) << failing;
        EXPECT_TRUE(**kept == after || (!written && **kept == before)) << failing;
    }
}

TEST_F(Chunked, DamageIsNoticed)
{
    ASSERT_TRUE(write(QByteArray(350, 'b')));
    for (const QString &piece : entries.keys()) {
        const QMap<QString, QByteArray> whole = entries;
        entries[piece] = "pieces of something else";
        EXPECT_FALSE(read()) << qPrintable(piece);
        entries.remove(piece);
        EXPECT_FALSE(read().value_or(std::nullopt)) << qPrintable(piece);
        entries = whole;
    }
    EXPECT_TRUE(read());
}

} // namespace
} // namespace parting
