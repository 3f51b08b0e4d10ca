import ArgumentParser

/// When progress is shown.
enum ProgressMode: String, ExpressibleByArgument {
  case auto, always, never
}
