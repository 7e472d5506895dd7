#include "options.h"

#include "content/nearest.h"
#include "content/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace matside::cli {

namespace {

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool looksLikeOption(std::string_view word) {
  return word.size() > 1 && word.front() == '-';
}

class OptionReader {
 public:
  OptionReader(Arguments arguments, const OptionNames& names) : m_arguments(arguments), m_names(names) {}

  std::optional<Options> read() {
    while (m_next < m_arguments.size()) {
      const std::string& word = m_arguments[m_next++];
      if (!looksLikeOption(word)) {
        m_options.words.push_back(word);
      } else if (!readOption(word)) {
        return std::nullopt;
      }
    }
    return std::move(m_options);
  }

 private:
  bool readOption(const std::string& word) {
    const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
    const std::string name = word.substr(0, equals);
    if (contains(m_names.flags, word)) {
      m_options.flags.push_back(word);
      return true;
    }
    if (!contains(m_names.withValue, name)) {
      complain(fmt::format("Unknown option {}.", word));
      return false;
    }
    if (equals == std::string::npos && m_next == m_arguments.size()) {
      complain(fmt::format("{} needs a value.", name));
      return false;
    }
    const std::string value = equals == std::string::npos ? m_arguments[m_next++] : word.substr(equals + 1);
    if (!m_options.values.emplace(name, value).second) {
      complain(fmt::format("{} is given twice.", name));
      return false;
    }
    return true;
  }

  Arguments m_arguments;
  const OptionNames& m_names;
  std::size_t m_next = 0;
  Options m_options;
};

}  // namespace

std::optional<std::string> Options::value(const std::string& option) const {
  const auto found = values.find(option);
  return found == values.end() ? std::nullopt : std::optional(found->second);
}

bool Options::has(std::string_view flag) const {
  return std::ranges::find(flags, flag) != flags.end();
}

std::optional<Options> readOptions(Arguments arguments, const OptionNames& names) {
  return OptionReader(arguments, names).read();
}

void complain(std::string_view sentence) {
  fmt::print(stderr, "matside-cli: {}\n", spelledOutControls(sentence));
}

std::string noSuch(std::string_view kind, const std::string& word, const std::vector<std::string>& known) {
  if (const auto meant = nearest(word, known)) {
    return fmt::format("There is no {} {}; did you mean {}?", kind, word, *meant);
  }
  return fmt::format("There is no {} {}; there are: {}.", kind, word, fmt::join(known, ", "));
}

}  // namespace matside::cli
