// Makes a copy of the campaign pact in which some interactions have one deliberate fault each.
//
//     node faults.mjs PACT OUTPUT
//
// The description of such an interaction ends in " [fault: ...]". What cannot be made wrong, because the pact no longer has it, is
// an error.
import { readFileSync, writeFileSync } from 'node:fs';

const [source, output] = process.argv.slice(2);
const pact = JSON.parse(readFileSync(source, 'utf8'));

const body = message => message.body.content;
const rules = message => message.matchingRules.body;
const rule = (message, path, ...matchers) => {
  if (!rules(message)[path]) throw new Error(`there is no rule at ${path}`);
  rules(message)[path] = { combine: 'AND', matchers };
};
const regex = pattern => ({ match: 'regex', regex: pattern });

const faults = [
  ['createContactList, create: 200', 'a required property is missing', ({ request }) => { delete body(request).name; delete rules(request)['$.name']; }],
  ['createContacts, create: 200', 'the request has no body', ({ request }) => { delete request.body; request.matchingRules.body = {}; }],
  ['createSmsCampaign, advanced: 200', 'a property is of another type', ({ request }) => { body(request).contactLists = 'Renewal Due'; delete rules(request)['$.contactLists']; delete rules(request)['$.contactLists[*]']; }],
  ['createSmsCampaign, text: 200', 'a value that the enum of the query does not have', ({ request }) => { request.query.campaignType = ['fax']; delete request.matchingRules.query; }],
  ['createSmsCampaign, invalid-arguments: 412', 'a matcher wider than an enum', ({ request }) => rule(request, '$.dialingStrategy.callingHours.days[*].day', { match: 'type' })],
  ['createSmsCampaign, invalid-token: 401', 'a number is a text', ({ response }) => { body(response).errors[0].code = '401'; delete rules(response)['$.errors[*].code']; }],
  ['createSmsCampaign, missing-scope: 401', 'a property that the response does not have', ({ response }) => { body(response).errors[0].scope = 'campaigns'; }],
  ['createSmsCampaign, rate-limit: 429', 'a response in another media type', ({ response }) => { response.headers['Content-Type'] = ['text/csv']; response.body = { content: 'code,msg', contentType: 'text/csv', encoded: false }; response.matchingRules.body = {}; }],
  ['deleteCampaign, sms: 200', 'a required header is missing', ({ request }) => { delete request.headers.iid; delete request.matchingRules.header.iid; }],
  ['deleteContact, delete: 200', 'no credentials', ({ request }) => { delete request.headers.auth; delete request.matchingRules.header.auth; }],
  ['deleteContactList, list: 200', 'a method that the path does not have', ({ request }) => { request.method = 'PATCH'; }],
  ['getCampaignStatus, status: 200', 'a query parameter that does not exist', ({ request }) => { request.query.detail = ['full']; }],
  ['listContacts, contacts: 200', 'a path that does not exist', ({ request }) => { request.path = request.path.replace('/contacts', '/people'); }],
  ['startCampaign, sms: 200', 'values of the enum that the consumer does not accept', ({ response }) => rule(response, '$.status', regex('^(Active|Paused)$'))],
  ['startCampaign, voice: 200', 'a value that the enum does not have', ({ response }) => { body(response).status = 'Launched'; delete rules(response)['$.status']; }],
  ['stopCampaign, sms: 200', 'a value for which the consumer waits in vain', ({ response }) => rule(response, '$.status', regex('^(Preparing|Ready|Scheduled|Rescheduled|Active|Paused|Stopped|Completed|Deleted)$'))],
  ['updateContact, update: 200', 'a matcher wider than a pattern', ({ request }) => rule(request, '$.cellPhone.phoneNumber', regex('^[0-9]{1,20}$'))],
  ['updateContactList, update: 200', 'a request in another media type', ({ request }) => { request.headers['Content-Type'] = ['text/plain']; request.body.contentType = 'text/plain'; }],
];

for (const [description, fault, apply] of faults) {
  const interaction = pact.interactions.find(candidate => candidate.description === description);
  if (!interaction) throw new Error(`the pact has no interaction '${description}'`);
  apply(interaction);
  interaction.description += ` [fault: ${fault}]`;
}

writeFileSync(output, JSON.stringify(pact, null, 2));
console.log(`${faults.length} of ${pact.interactions.length} interactions have a fault`);
