#include <cstdio>

int main() {
  std::puts("matside-cli 0.1.0");
  return 0;
}
