// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0
//
// node peer.mjs BASE_URL: the whole customer list with fetch and JSON.parse, page after page.
const base = process.argv[2];
const started = performance.now();
let customers = [];
let token = '';
do {
    const address = `${base}/v1/customers?size=500` + (token ? '&seekOperation=Next' : '');
    const answer = await fetch(address, token ? { headers: { 'MS-ContinuationToken': token } } : {});
    const page = JSON.parse((await answer.text()).replace(/^\ufeff/, ''));
    for (const { id, companyProfile, relationshipToPartner } of page.items)
        customers.push({ id, company: companyProfile.companyName, domain: companyProfile.domain, relationshipToPartner });
    token = page.continuationToken ?? '';
} while (token);
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({
    wall_s: (performance.now() - started) / 1000, cpu_s: (user + system) / 1e6, customers: customers.length,
}));
