// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/world.h"

#include "core/sandbox/guid.h"
#include "core/sandbox/http.h"

namespace parting::sandbox {

namespace {

using namespace std::chrono_literals;

/// Microsoft's own sample waits two minutes after a removal before it expects to see it.
constexpr std::chrono::milliseconds untilReadsFail = 60s;
constexpr std::chrono::milliseconds untilListForgets = 120s;
constexpr std::uint64_t slowestChange = 10'000;
constexpr std::chrono::milliseconds untilAzureShows = 10min;
constexpr std::chrono::milliseconds untilLogShows = 60s;
constexpr std::uint64_t slowestLog = 120'000; // on top of it
constexpr std::size_t mostNotes = 10'000;
constexpr auto notesKey = "auditRecords"; // no customer's ID

const std::map<Holding, std::string> kindNames{{Holding::Subscription, "subscriptions"},
    {Holding::Entitlement, "entitlements"}, {Holding::Order, "orders"},
    {Holding::AzureEntitlement, "azureEntitlements"}, {Holding::Transfer, "transfers"}};

std::uint64_t hashOf(const std::string &text)
{
    std::uint64_t hash = text.size();
    for (const char c : text)
        hash = mixed(hash, static_cast<unsigned char>(c));
    return hash;
}

} // namespace

World::World(Settings settings) : m_settings(settings), m_population(settings.customers, settings.seed) { }

const Population &World::population() const
{
    return m_population;
}

unsigned World::seed() const
{
    return m_settings.seed;
}

Time::duration World::scaled(std::chrono::milliseconds real) const
{
    return std::chrono::duration_cast<Time::duration>(real / m_settings.clockScale);
}

const World::Change *World::changeOf(std::uint32_t index) const
{
    const auto found = m_changes.find(index);
    return found == m_changes.end() ? nullptr : &found->second;
}

Presence World::presence(std::uint32_t index, Time now) const
{
    const Change *change = changeOf(index);
    if (!change || !change->removedAt)
        return Presence::Here;
    const auto since = now - *change->removedAt;
    if (since >= scaled(untilListForgets))
        return Presence::Gone;
    return since >= scaled(untilReadsFail) ? Presence::ListedOnly : Presence::Leaving;
}

Identity World::listed(std::uint32_t index) const
{
    Identity who = m_population.identity(index);
    const Change *change = changeOf(index);
    if (!change)
        return who;
    if (change->customer.contains("companyProfile")) {
        who.name = textOf(objectOf(change->customer, "companyProfile"), "companyName");
        who.domain = textOf(objectOf(change->customer, "companyProfile"), "domain");
    }
    if (change->customer.contains("relationshipToPartner"))
        who.relationship = textOf(change->customer, "relationshipToPartner");
    return who;
}

Documents World::actual(std::uint32_t index) const
{
    Documents documents = seedDocuments(m_population, index, m_settings.start);
    const Change *change = changeOf(index);
    if (!change)
        return documents;
    applyChanges(documents.customer, change->customer);
    for (const auto &[kind, changes] : change->holdings)
        for (const auto &[id, changed] : changes) {
            Json *document = documents.find(kind, id);
            if (!document)
                document = &documents.holdings[kind].emplace_back(Json::object());
            applyChanges(*document, changed);
        }
    return documents;
}

Documents World::visible(std::uint32_t index, Time now) const
{
    Documents documents = actual(index);
    for (auto &[kind, list] : documents.holdings)
        for (Json &document : list) {
            const auto delayed = m_delayed.find({kind, idOf(kind, document)});
            if (delayed != m_delayed.end() && now < delayed->second.until)
                document = delayed->second.before;
        }
    return documents;
}

void World::change(std::uint32_t index, Holding kind, const Json &before, const Json &after, Time now)
{
    const std::string id = idOf(kind, after);
    keep(index, kind, id, changesBetween(before, after));
    delay(kind, before, now + scaled(std::chrono::milliseconds(hashOf(id) % slowestChange)));
}

void World::changeInAzure(std::uint32_t index, Holding kind, const Json &before, const Json &after, Time now)
{
    keep(index, kind, idOf(kind, before), changesBetween(before, after));
    delay(kind, before, now + scaled(untilAzureShows));
}

void World::delay(Holding kind, const Json &before, Time until)
{
    m_delayed[{kind, idOf(kind, before)}] = {.before = before, .until = until};
}

void World::keep(std::uint32_t index, Holding kind, const std::string &id, const Json &changes)
{
    m_changes[index].holdings[kind].try_emplace(id, Json::object()).first->second.update(changes);
}

void World::remove(std::uint32_t index, Time at)
{
    m_changes[index].removedAt = at;
}

void World::edit(std::uint32_t index, Holding kind, const std::string &id, const Json &patch)
{
    Documents documents = actual(index);
    const Json *known = documents.find(kind, id);
    Json after = known ? *known : Json{{"id", id}};
    if (!known && kind == Holding::Entitlement)
        after = {{"referenceOrder", after}};
    const Json before = known ? *known : Json::object();
    after.merge_patch(patch);
    const std::string key = known ? idOf(kind, *known) : id;
    keep(index, kind, key, changesBetween(before, after));
    m_delayed.erase({kind, key});
}

void World::editCustomer(std::uint32_t index, const Json &patch)
{
    const Json before = actual(index).customer;
    Json after = before;
    after.merge_patch(patch);
    m_changes[index].customer.update(changesBetween(before, after));
}

void World::note(Json record, Time now)
{
    const std::chrono::milliseconds extra(hashOf(textOf(record, "id")) % slowestLog);
    if (m_notes.size() == mostNotes)
        m_notes.erase(m_notes.begin());
    m_notes.push_back({.record = std::move(record), .visibleFrom = now + scaled(untilLogShows + extra)});
}

std::vector<Json> World::noted(Time now) const
{
    std::vector<Json> records;
    for (const Note &note : m_notes)
        if (note.visibleFrom <= now)
            records.push_back(note.record);
    return records;
}

Json World::changes() const
{
    Json all = Json::object();
    for (const auto &[index, change] : m_changes) {
        Json &one = all[m_population.identity(index).id];
        one["customer"] = change.customer;
        if (change.removedAt)
            one["removedAt"] = isoTime(*change.removedAt);
        for (const auto &[kind, changes] : change.holdings)
            for (const auto &[id, changed] : changes)
                one[kindNames.at(kind)][id] = changed;
    }
    for (const Note &note : m_notes)
        all[notesKey].push_back(note.record);
    return all;
}

void World::restore(const Json &changes)
{
    m_changes.clear();
    m_delayed.clear();
    m_notes.clear();
    if (changes.contains(notesKey) && changes[notesKey].is_array())
        for (const Json &record : changes[notesKey])
            if (parsedTime(textOf(record, "operationDate")))
                m_notes.push_back({.record = record});
    for (auto one = changes.begin(); one != changes.end(); ++one) {
        const auto index = m_population.find(one.key());
        if (!index)
            continue;
        Change &change = m_changes[*index];
        change.customer = objectOf(*one, "customer");
        change.removedAt = parsedTime(textOf(*one, "removedAt"));
        for (const auto &[kind, name] : kindNames)
            for (const auto &[id, changed] : objectOf(*one, name).items())
                if (changed.is_object())
                    change.holdings[kind][id] = changed;
    }
}

} // namespace parting::sandbox
