// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/json.h"

#include <nlohmann/json.hpp>

namespace parting {

/// A reader that lets every event pass; override what matters. Only .cpp files that parse include this.
class JsonSax : public nlohmann::json_sax<Json> {
public:
    /// Reads all of `body`: nothing, what refuse() was given, or ErrorKind::Malformed with the place of the fault.
    [[nodiscard]] Result<void> run(const QByteArray &body);

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(string_t &) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &fault) final;

protected:
    /// Ends the reading with this error.
    bool refuse(Error error);

private:
    std::optional<Error> m_error;
};

} // namespace parting
