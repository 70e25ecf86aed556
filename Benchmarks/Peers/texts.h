// What the peers share: files, patterns and the line of JSON that each of them prints.
#pragma once
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

inline std::string contents(const char *path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "%s: cannot be read\n", path);
    std::exit(2);
  }
  return std::string(std::istreambuf_iterator<char>(file), {});
}

inline std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    size_t end = text.find(mark);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return parts;
}

// The expressions of a file of patterns: the second column.
inline std::vector<std::string> expressions(const char *path) {
  std::string text = contents(path);
  std::vector<std::string> all;
  for (auto line : split(text, '\n')) {
    auto cells = split(line, '\t');
    if (cells.size() == 2) all.emplace_back(cells[1]);
  }
  return all;
}

// The pairs of line and pattern that were found; written when the time has been taken.
inline void write(const char *path, const std::vector<std::pair<size_t, unsigned>> &pairs) {
  FILE *file = std::fopen(path, "w");
  if (!file) std::exit(2);
  for (auto &pair : pairs) std::fprintf(file, "%zu\t%u\n", pair.first, pair.second);
  std::fclose(file);
}

// Seconds of the processor: what other programs do meanwhile does not count.
inline double now() { return double(std::clock()) / CLOCKS_PER_SEC; }
