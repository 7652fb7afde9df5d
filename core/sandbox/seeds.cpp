// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/seeds.h"

namespace parting::sandbox {

const Json &namedCustomers()
{
    static const Json parsed = Json::parse(customersText);
    return parsed;
}

const Json &generatedNames()
{
    static const Json parsed = Json::parse(namesText);
    return parsed;
}

const Json &partnerSeed()
{
    static const Json parsed = Json::parse(partnerText);
    return parsed;
}

const Json &products()
{
    static const Json parsed = Json::parse(productsText);
    return parsed;
}

} // namespace parting::sandbox
