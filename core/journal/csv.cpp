#include "journal/csv.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string_view>

namespace matside {
namespace {

std::string field(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    return std::string(text);
  }
  std::string quoted = "\"";
  for (const char letter : text) {
    quoted += letter == '"' ? "\"\"" : std::string(1, letter);
  }
  return quoted + '"';
}

std::string minutes(Duration time) {
  return fmt::format("{:.1f}", std::chrono::duration<double, std::ratio<60>>(time).count());
}

std::string row(const std::vector<std::string>& fields) {
  std::string line;
  for (const std::string& text : fields) {
    line += (line.empty() ? "" : ",") + field(text);
  }
  return line + "\r\n";
}

std::string practiceRow(const PracticeRecord& practice) {
  const auto& [at, routine, title, planned] = practice.begun;
  const auto& ended = practice.ended;
  return row({dateTimeText(at), "practice", routine.text(), title, "", "", "", minutes(planned),
              ended ? minutes(ended->done) : "", ended ? std::string(howItEndedName(ended->how)) : "",
              ended ? dateTimeText(ended->at) : ""});
}

std::string reliefRow(const PracticeRecord& practice, const ReliefTaken& taken) {
  std::vector<std::string_view> options;
  for (const OptionId& option : taken.variation) {
    options.push_back(option.text());
  }
  const char* side = !taken.side ? "" : *taken.side == Side::Left ? "left" : "right";
  return row({dateTimeText(taken.at), std::string(reliefName(taken.relief)), practice.begun.routine.text(),
              practice.begun.title, taken.pose.text(), side, fmt::format("{}", fmt::join(options, " ")), "",
              minutes(taken.done), "", ""});
}

}  // namespace

std::string toCsv(const std::vector<PracticeRecord>& practices) {
  std::string text =
      row({"when", "what", "routine", "title", "pose", "side", "variation", "planned", "done", "ended", "ended at"});
  for (const PracticeRecord& practice : practices) {
    text += practiceRow(practice);
    for (const ReliefTaken& taken : practice.reliefs) {
      text += reliefRow(practice, taken);
    }
  }
  return text;
}

}  // namespace matside
