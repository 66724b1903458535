#include "handlers/rest/work/memo.hpp"

#include <sodium.h>

#include <utility>

namespace rest::work {

const Remembered* Memo::find(const std::string& key, const std::string& snapshot)
{
    const auto found = entries_.find(key);
    if (found == entries_.end() || found->second.result.snapshot != snapshot)
        return nullptr;
    order_.splice(order_.begin(), order_, found->second.position);
    return &found->second.result;
}

std::size_t Memo::size_of(const std::string& key, const Remembered& result)
{
    constexpr std::size_t of_containers = 256;
    return 2 * key.size() + result.snapshot.size() + result.ids.size() + of_containers;
}

void Memo::forget(const std::string& key)
{
    const auto found = entries_.find(key);
    if (found == entries_.end())
        return;
    bytes_ -= size_of(key, found->second.result);
    order_.erase(found->second.position);
    entries_.erase(found);
}

void Memo::keep(const std::string& key, Remembered result)
{
    forget(key);
    bytes_ += size_of(key, result);
    order_.push_front(key);
    entries_.emplace(key, Entry{std::move(result), order_.begin()});
    while (bytes_ > most_bytes_)
        forget(std::string(order_.back()));
}

std::string memo_key(const db::Statement& statement)
{
    std::string key = statement.sql;
    for (const db::Value& value : statement.parameters) {
        key += '\0';
        key += value ? "=" + *value : "-";
    }
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(key.data()), key.size(), nullptr, 0);
    return hash;
}

} // namespace rest::work
