import ArgumentParser

/// How codes are written.
enum CodesFormat: String, ExpressibleByArgument {
  case human, json
}
