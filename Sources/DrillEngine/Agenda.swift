import Groundwork

/// What is to happen, in a total order: by moment, then by rank, then in the order in which it was noted.
struct Agenda: Sendable {
    /// Something that is to happen.
    enum Item: Sendable {
        case inject(index: Int, repetition: Int)
        case answer(party: Int, text: String, fact: Int?)
        case levelActs(party: Int, level: Int)
        case measureWorks(Int)
        case updateDue(promise: Int)
        case updateExpires(promise: Int)
        case recoveryDue(promise: Int)
        case recoveryExpires(promise: Int)

        /// What goes first at the same moment: the world, then those who speak, then the reckoning.
        var rank: Int {
            switch self {
            case .measureWorks, .levelActs: 0
            case .inject: 1
            case .answer: 2
            case .updateDue, .recoveryDue: 3
            case .updateExpires, .recoveryExpires: 4
            }
        }
    }

    private struct Entry: Sendable {
        var at: Moment
        var rank: Int
        var sequence: Int
        var item: Item

        func precedes(_ other: Entry) -> Bool {
            (at, rank, sequence) < (other.at, other.rank, other.sequence)
        }
    }

    private var heap: [Entry] = []
    private var sequence = 0

    /// The moment of the first item.
    var nextMoment: Moment? { heap.first?.at }

    /// Notes something for a moment.
    mutating func note(_ item: Item, at moment: Moment) {
        sequence += 1
        heap.append(Entry(at: moment, rank: item.rank, sequence: sequence, item: item))
        var child = heap.count - 1
        while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes the first item, if its moment has come.
    mutating func take(until moment: Moment) -> Item? {
        guard let first = heap.first, first.at <= moment else { return nil }
        let last = heap.removeLast()
        if heap.isEmpty { return first.item }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].precedes(heap[least]) { least = child }
            }
            if least == parent { return first.item }
            heap.swapAt(parent, least)
            parent = least
        }
    }
}
