/// The word classes and special things that rules ask for, as symbols of one phrasebook.
///
/// They are looked up once for a book, not by name for every message. What a book does not have is left out.
struct RuleClasses: Sendable {
    /// Words for news; the same, and words for telling it.
    let updates, telling: [Int32]
    /// Words for working, for working again, and for how that comes about and how sure it is.
    let working, recovered, recovering: [Int32]
    /// Words that deny.
    let denials: [Int32]
    /// Where help or news is to be had.
    let addresses: [Int32]
    /// What is down, who supplies it, and who is hit, of which a drill names more.
    let systems, suppliers, people: Int32?
    /// By head, what a sentence must speak of to be one that accuses or sounds the all-clear; nothing for the others.
    let grounds: [[Int32]?]

    /// Looks the classes up.
    init(_ symbol: (String) -> Int32?) {
        func symbols(_ names: String...) -> [Int32] { names.compactMap(symbol) }
        updates = symbols("update")
        telling = symbols("update", "tell")
        working = symbols("works")
        recovered = symbols("works", "again")
        recovering = symbols("works", "again", "repair", "certain", "hedge")
        denials = symbols("not")
        addresses = [Special.page, .mail, .phone].map(\.symbol)
        (systems, suppliers, people) = (symbol("system"), symbol("supplier"), symbol("people"))
        // "Thanks" alone blames nobody.
        let needed: [Label: [Int32]] = [
            .blame: symbols("supplier", "fault", "cause", "failed", "own"),
            .effortExcuse: symbols("effort", "toil"),
            .investment: symbols("invest", "past_span", "moneyspent", "upgradepast"),
            .restored: symbols("works", "again", "recovered", "goesup"),
        ]
        grounds = Heads.all.map { head in
            guard case .label(let label) = head.subject, head.addressee == .users else { return nil }
            return needed[label]
        }
    }
}
