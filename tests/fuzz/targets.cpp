// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/targets.h"

#include <cstdio>
#include <cstdlib>

namespace parting::fuzz {

const std::vector<Target> &targets()
{
    static const std::vector<Target> all{{"customers-page", customersPage}, {"customer", customer},
        {"organization", organization}, {"particulars", particulars}, {"audit-records", auditRecords},
        {"relationship-request", relationshipRequest}, {"subscription", subscription}, {"account", account},
        {"evidence", evidence}, {"write-body", writeBody}, {"refusal", refusal}, {"retry-after", retryAfterHeader},
        {"links", links}, {"redaction", redaction}, {"token", token}, {"sign-in-answer", signInAnswer},
        {"sign-in-redirect", signInRedirect}, {"instants", instants}, {"fault-script", faultScript},
        {"journal", journal}, {"kept-page", keptPage}, {"kept-readiness", keptReadiness},
        {"accounts-file", accountsFile}};
    return all;
}

void promise(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

} // namespace parting::fuzz
