using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Pairing;
using FactCheck.Core.Statistics.Agreement;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>The statistics of several events for one harm, with the pairs that they rest on and whatever gave none.</summary>
public sealed record CaseStatisticsReport
{
    /// <summary>The harm.</summary>
    public required Harm Harm { get; init; }

    /// <summary>The side that official figures are compared with.</summary>
    public required Side Against { get; init; }

    /// <summary>The most days between two figures that are compared.</summary>
    public required int WindowDays { get; init; }

    /// <summary>The policy that made the standing figures.</summary>
    public required string Policy { get; init; }

    /// <summary>Whether an armed group's own counts stand.</summary>
    public required Belligerents Belligerents { get; init; }

    /// <summary>The only place that counts; null for all.</summary>
    public required string? Place { get; init; }

    /// <summary>The day that publication is cut at; null when it is not.</summary>
    public required DateOnly? KnownOn { get; init; }

    /// <summary>One pair for each event that has one, in order of the events' ids.</summary>
    public required ImmutableArray<EventPair> Pairs { get; init; }

    /// <summary>The scopes and events that give no pair, each with the reason.</summary>
    public required ImmutableArray<LeftOutScope> LeftOut { get; init; }

    /// <summary>How far the two sides diverge over the pairs.</summary>
    public required DiscrepancyStatistics Statistics { get; init; }

    /// <summary>How each source of the two sides revised its counts, by event, side and source.</summary>
    public required ImmutableArray<SourceRevisions> Revisions { get; init; }

    /// <summary>How far all sources agree over the events, from the latest figure of each that lies within the window of the event's newest.</summary>
    public required AgreementStatistics Agreement { get; init; }
}
