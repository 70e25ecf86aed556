// simdjson_calls CALLS.jsonl: parsing alone; every string of every turn is unescaped, nothing is done with it.
#include <chrono>
#include <cstdio>
#include <simdjson.h>

int main(int count, char **arguments) {
  if (count < 2) return 2;
  simdjson::padded_string text;
  if (simdjson::padded_string::load(arguments[1]).get(text)) return 2;
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document_stream calls;
  if (parser.iterate_many(text, 1 << 20).get(calls)) return 2;
  size_t turns = 0, bytes = 0, number = 0;
  for (auto call : calls) {
    number++;
    for (auto turn : call["turns"]) {
      std::string_view role, words;
      if (turn["role"].get(role) || turn["text"].get(words)) continue;
      turns++;
      bytes += words.size() + role.size();
    }
  }
  std::printf("{\"calls\":%zu,\"turns\":%zu,\"bytes\":%zu}\n", number, turns, bytes);
}
