// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/wire.h"

#include "core/sandbox/base64.h"
#include "core/sandbox/guid.h"

#define ZLIB_CONST
#include <zlib.h>

namespace parting::sandbox {

namespace {

constexpr long swapEvery = 20;

std::string orNew(const std::string &id)
{
    return id.empty() ? randomGuid() : id;
}

/// A gzip stream in form, stored as it is: there is nothing to save on the way to this very computer, and squeezing a
/// page takes longer than making it. Empty if zlib fails, which it does only without memory.
std::string gzipped(const std::string &body)
{
    constexpr int gzipFormat = 15 + 16;
    z_stream stream{};
    if (deflateInit2(&stream, Z_NO_COMPRESSION, Z_DEFLATED, gzipFormat, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string packed(deflateBound(&stream, body.size()), '\0');
    stream.next_in = reinterpret_cast<const Bytef *>(body.data());
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool complete = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(complete ? stream.total_out : 0);
    deflateEnd(&stream);
    return packed;
}

void addCommonHeaders(Headers &headers, const Request &request, long serial, Time now)
{
    std::string requestId = orNew(request.header("MS-RequestId"));
    std::string correlationId = orNew(request.header("MS-CorrelationId"));
    if (request.method == "GET" && serial % swapEvery == 0)
        requestId.swap(correlationId);
    const std::string locale = request.header("X-Locale");
    headers["MS-RequestId"] = requestId;
    headers["MS-CorrelationId"] = correlationId;
    headers["MS-CV"] = toBase64(randomGuid().substr(0, 16), Base64::UrlWithoutPadding) + ".0";
    headers["MS-ServerId"] = "100010018";
    headers["X-Locale"] = locale.empty() ? "en-US" : locale;
    headers["Request-Context"] = "appId=cid-v1:" + practiceGuid(0, 0);
    headers["Date"] = httpDate(now);
}

} // namespace

Response onTheWire(const Request &request, Answer answer, long serial, Time now)
{
    Response response{.status = answer.status,
        .headers = std::move(answer.headers),
        .body = std::move(answer.body),
        .delivery = Delivery::Whole};
    addCommonHeaders(response.headers, request, serial, now);
    if (answer.bom)
        response.body.insert(0, "\xEF\xBB\xBF");
    if (!response.body.empty() && !response.headers.contains("Content-Type"))
        response.headers["Content-Type"] = answer.bom ? "application/json; charset=utf-8" : "application/json";
    if (!response.body.empty() && lowered(request.header("Accept-Encoding")).find("gzip") != std::string::npos) {
        response.body = gzipped(response.body);
        response.headers["Content-Encoding"] = "gzip";
    }
    return response;
}

} // namespace parting::sandbox
