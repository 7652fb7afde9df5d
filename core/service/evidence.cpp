// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/evidence.h"

#include "core/json/exactness.h"
#include "core/json/printed.h"
#include "core/service/runjson.h"
#include "core/storage/factjson.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

namespace parting {

namespace {

Json documentJson(const RawDocument &document)
{
    const QByteArray hash = QCryptographicHash::hash(document.body, QCryptographicHash::Sha256).toHex();
    Json json{{"path", utf8(document.path)}, {"readAt", timeJson(document.readAt)}, {"sha256", hash.toStdString()}};
    const Result<Json> parsed = parseJson(document.body);
    if (parsed && checkRoundTrip(document.body))
        json["json"] = *parsed;
    else
        json["base64"] = document.body.toBase64().toStdString();
    return json;
}

Json snapshotJson(const AccountSnapshot &snapshot)
{
    Json documents = Json::array();
    for (const RawDocument &document : snapshot.documents)
        documents.push_back(documentJson(document));
    return {{"readAt", timeJson(snapshot.readAt)}, {"documents", documents}};
}

} // namespace

QByteArray evidenceJson(const Evidence &evidence)
{
    Json json{{"format", 1}, {"application", "Parting " PARTING_VERSION}, {"host", utf8(evidence.session.host)},
        {"practice", evidence.session.practice()}};
    json.update(runJson(evidence.run));
    json["reviewed"] = assessmentJson(evidence.assessment);
    json["snapshot"] = snapshotJson(evidence.snapshot);
    put(json, "requestLink", evidence.requestLink);
    return printed(json); // of texts that are no UTF-8 only base64 is left
}

} // namespace parting
