// What a body that registers or changes a webhook may say, beyond what its description can judge:
// events, the URL, the secret (rules O2.1, O2.2, O3.5).
#pragma once

#include "fcgi/config.hpp"
#include "handlers/outgoing/url.hpp"
#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/work/work.hpp"

namespace outgoing {

/// Throws std::runtime_error when CHAOTICA_WEBHOOK_ALLOW is no list of blocks.
UrlRules url_rules(const fcgi::Config& config);

/// Complains of what is wrong. A secret is sealed, one that a new hook lacks is made.
void judge_webhook(const rest::work::Work& work, rest::ask::Draft& draft);

} // namespace outgoing
