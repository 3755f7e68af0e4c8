using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Pairing;

/// <summary>The pairs of many events for one harm, and what gave none.</summary>
/// <param name="Harm">The harm.</param>
/// <param name="Pairs">One pair for each event that has one, in order of the events' ids.</param>
/// <param name="LeftOut">The scopes that give no pair, in order of the events' ids.</param>
public sealed record EventPairs(Harm Harm, ImmutableArray<EventPair> Pairs, ImmutableArray<LeftOutScope> LeftOut);
