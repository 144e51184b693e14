import Groundwork

/// What the players say who do it wrong.
struct BadLines: Sendable {
    /// A message that tells nothing, always the same.
    let template: [String]
    /// The first hard promise of recovery.
    let firstPromise: [String]
    /// The promises after it.
    let nextPromise: [String]
    /// Blame, effort and investment.
    let blame: [String]
    /// Who is to blame where there is no supplier.
    let somebodyElse: String
    /// Passing on what somebody served.
    let passingOn: String
    /// Going along with what somebody served.
    let acceptance: [String]
    /// Many words, none of them new.
    let chatter: [String]

    /// The lines of a language.
    static func of(_ language: Language) -> BadLines { language == .dutch ? dutch : english }

    /// One way of going along.
    func accepted(_ count: Int) -> String { acceptance[count % acceptance.count] }
}
