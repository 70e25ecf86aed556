// re2_texts PATTERNS TEXTS [HITS]: the matcher alone, over the lines of a file.
#include "texts.h"
#include <re2/re2.h>
#include <re2/set.h>

int main(int count, char **arguments) {
  if (count < 3) return 2;
  double begun = now();
  auto texts = expressions(arguments[1]);
  RE2::Options options;
  options.set_max_mem(int64_t(1) << 30);
  options.set_dot_nl(true);
  options.set_log_errors(false);
  RE2::Set set(options, RE2::UNANCHORED);
  for (auto &text : texts) {
    std::string error;
    if (set.Add(text, &error) < 0) {
      std::fprintf(stderr, "%s: %s\n", text.c_str(), error.c_str());
      return 2;
    }
  }
  if (!set.Compile()) {
    std::fprintf(stderr, "the set does not fit into its memory\n");
    return 2;
  }
  double built = now();
  std::string text = contents(arguments[2]);
  auto lines = split(text, '\n');
  std::vector<std::pair<size_t, unsigned>> all;
  size_t bytes = 0, pairs = 0, failed = 0, number = 0;
  std::vector<int> found;
  double start = now();
  for (auto line : lines) {
    RE2::Set::ErrorInfo error;
    if (set.Match(re2::StringPiece(line.data(), line.size()), &found, &error)) {
      pairs += found.size();
      if (count > 3)
        for (int id : found) all.emplace_back(number, unsigned(id));
    } else if (error.kind != RE2::Set::kNoError) {
      failed++;
    }
    number++;
    bytes += line.size();
  }
  double seconds = now() - start;
  if (count > 3) write(arguments[3], all);
  std::printf("{\"seconds\":%g,\"bytes\":%zu,\"texts\":%zu,\"hits\":%zu,\"compile\":%g,\"patterns\":%zu,\"failed\":%zu}\n",
              seconds, bytes, lines.size(), pairs, built - begun, texts.size(), failed);
}
