package import Groundwork

/// A group of users as the crowd is made from it.
package struct AudienceProfile: Sendable, Hashable {
    /// How long people of a group bear with an outage.
    package enum Patience: String, Sendable, Hashable, CaseIterable {
        case low, medium, high
    }

    /// The group's name in the scenario.
    package var name: String
    /// How many people it has.
    package var size: Int
    /// When they need the service.
    package var hours: WeeklyHours
    /// How long they bear with it.
    package var patience: Patience
    /// How much the service matters to them, 0 to 1.
    package var dependence: Double
    /// Their trust in IT before the drill, 0 to 100.
    package var priorTrust: Double
    /// Which share of them reads each channel, 0 to 1; people may read several.
    package var reads: [ChannelShare]

    /// Makes a group.
    package init(
        name: String, size: Int, hours: WeeklyHours, patience: Patience = .medium, dependence: Double = 0.6,
        priorTrust: Double = 60, reads: [ChannelShare] = []
    ) {
        self.name = name
        self.size = size
        self.hours = hours
        self.patience = patience
        self.dependence = dependence
        self.priorTrust = priorTrust
        self.reads = reads
    }
}

/// The share of an audience that reads a channel.
package struct ChannelShare: Sendable, Hashable {
    /// The channel's name.
    package var channel: String
    /// The share, 0 to 1.
    package var share: Double

    /// Makes a share.
    package init(channel: String, share: Double) {
        self.channel = channel
        self.share = share
    }
}

/// The helpdesk that people call.
package struct Helpdesk: Sendable, Hashable {
    /// How many agents take calls.
    package var agents: Int
    /// When they do.
    package var hours: WeeklyHours
    /// Mean minutes a call takes.
    package var handlingMinutes: Double

    /// Makes a helpdesk.
    package init(agents: Int, hours: WeeklyHours, handlingMinutes: Double = 6) {
        self.agents = agents
        self.hours = hours
        self.handlingMinutes = handlingMinutes
    }
}
