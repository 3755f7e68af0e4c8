using FactCheck.Core.Claims;

namespace FactCheck.Storage.Rows.Packing;

/// <summary>What the claims of one generation share, each value once; claims point to it by its place.</summary>
internal sealed record ClaimTables(
    ClaimReading[] Readings,
    NumberReading[] Numbers,
    Victims[] Victims,
    Source[] Sources,
    Relay[] Relays,
    Place[] Places,
    AsOf[] Dates,
    Period[] Periods,
    string[] Rules);
