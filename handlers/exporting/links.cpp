#include "handlers/exporting/links.hpp"

#include "fcgi/text/encoding.hpp"

#include <sodium.h>

namespace exporting {

namespace {

constexpr std::size_t secret_bytes = 32;

} // namespace

std::string link_hash(std::string_view secret)
{
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(secret.data()), secret.size());
    return "\\x" + text::hex(hash);
}

std::string new_link(db::Session& session, const std::string& run_id)
{
    std::string bytes(secret_bytes, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    std::string secret = text::base64(bytes, text::Base64::url_safe);
    session.run({"insert into export_link (hash, run_id) values ($1::bytea, $2::bigint)",
                 {link_hash(secret), run_id}});
    return secret;
}

} // namespace exporting
