#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Logarithm to base 2, the only function of the C library that the lenses need.
func binaryLogarithm(_ value: Double) -> Double { log2(value) }
