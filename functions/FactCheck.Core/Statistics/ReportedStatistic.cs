using System.Collections.Immutable;

namespace FactCheck.Core.Statistics;

/// <summary>A statistic with everything a reader needs to judge it and another needs to compute it again.</summary>
/// <typeparam name="T">Shape of the number.</typeparam>
public sealed record ReportedStatistic<T>
    where T : class
{
    /// <summary>Name of the method, with its variant.</summary>
    public required string Method { get; init; }

    /// <summary>Units that took part: events, figures or people, as the method says.</summary>
    public required long N { get; init; }

    /// <summary>What it was computed from: claim ids, or record ids of lists.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];

    /// <summary>Settings by name, those left at their defaults included.</summary>
    public ImmutableSortedDictionary<string, string> Options { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Seed of the random numbers; null where there are none.</summary>
    public int? Seed { get; init; }

    /// <summary>Name of the random number generator; null where there is none.</summary>
    public string? Generator { get; init; }

    /// <summary>What must hold for the number to mean what it says.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>What a reader should know before quoting it.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>Why there is no value; null when there is one.</summary>
    public InsufficientData? InsufficientData { get; init; }

    /// <summary>The number; null when there is too little data.</summary>
    public T? Value { get; init; }

    /// <summary>One sentence that says no more than the numbers do.</summary>
    public required string Reading { get; init; }

    /// <summary>The answer when there is too little data.</summary>
    internal ReportedStatistic<T> WithTooLittle(params ImmutableArray<string> missing) => this with
    {
        Value = null,
        InsufficientData = new InsufficientData(missing),
        Reading = $"There is too little data for this statistic: {string.Join(' ', missing)}",
    };
}
