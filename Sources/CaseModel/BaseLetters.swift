/// Letters without their marks and capitals, so that a letter and its mark in one (NFC) or two (NFD) give the same.
///
/// For Latin, Greek and Cyrillic letters; others are what they are. From the decompositions of Unicode 15.
package struct BaseLetters {
  private let latin = Self.scalars(Self.latinLetters)
  private let greekAndCyrillic = Self.scalars(Self.greekAndCyrillicLetters)
  private let more = Self.scalars(Self.moreLetters)

  /// Made once; it never changes.
  static let table = BaseLetters()

  /// What a letter is without marks and capitals; `_` for what is no letter.
  func base(of scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0..<0x250: latin[Int(scalar) - 0xC0]
    case 0x370..<0x530: greekAndCyrillic[Int(scalar) - 0x370]
    case 0x1E00..<0x2000: more[Int(scalar) - 0x1E00]
    default: scalar
    }
  }

  /// A line of the tables ends in a space, which is no letter of theirs.
  private static func scalars(_ letters: String) -> [UInt32] {
    letters.unicodeScalars.filter { $0 != " " }.map(\.value)
  }

  // One letter for each scalar of a range.
  private static let latinLetters = """
    aaaaaaæceeeeiiiiðnooooo_øuuuuyþßaaaaaaæceeeeiiiiðnooooo_øuuuuyþyaaaaaaccccccccdd \
    đđeeeeeeeeeegggggggghhħħiiiiiiiiiıĳĳjjkkĸllllllŀŀłłnnnnnnŉŋŋooooooœœrrrrrrssssss \
    ssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈu \
    uʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææøø \
    aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ
    """
  private static let greekAndCyrillicLetters = """
    ͱͱͳͳʹ_ͷͷ__ͺͻͼͽ_ϳ______α_εηι_ο_υωιαβγδεζηθικλμνξοπρ_στυφχψωιυαεηιυαβγδεζηθικλμνξο \
    πρςστυφχψωιυουωϗϐϑϒϒϒϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯϰϱϲϳθϵ_ϸϸϲϻϻϼͻͼͽееђгєѕііјљњћкиуџ \
    абвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ \
    ѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿҁҁ________ҋҋҍҍҏҏґґғғҕҕҗҗҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүү \
    ұұҳҳҵҵҷҷҹҹһһҽҽҿҿӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееәәәәжжззӡӡииииооөөөөээууууууччӷӷыыӻӻӽӽӿӿ \
    ԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ
    """
  private static let moreLetters = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo \
    oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚſẜẝßẟ \
    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu \
    uuyyyyyyyyỻỻỽỽỿỿααααααααααααααααεεεεεε__εεεεεε__ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι \
    οοοοοο__οοοοοο__υυυυυυυυ_υ_υ_υ_υωωωωωωωωωωωωωωωωααεεηηιιοουυωω__αααααααααααααααα \
    ηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα_ααααααα_ι___ηηη_ηηεεηηη___ιιιι__ιιιιιι____ \
    υυυυρρυυυυυυρ_____ωωω_ωωοοωωω___
    """
}

extension BaseLetters {
  /// What a letter is without marks and capitals; one that is none stays as it is.
  package static func folded(_ scalar: UInt32) -> UInt32 {
    let base = table.base(of: scalar)
    return base == 0x5F ? scalar : base
  }
}
