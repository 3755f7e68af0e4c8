using System.Globalization;
using FactCheck.Api.Input;

namespace FactCheck.Api.Statistics;

/// <summary>How many people are on which lists.</summary>
public sealed record ListTableInput : ITableInput
{
    /// <summary>The names of two to five lists.</summary>
    public required IReadOnlyList<string> Lists { get; init; }

    /// <summary>People by history: a 1 for each list that they are on and a 0 for each other, in the order of the lists.</summary>
    public required IReadOnlyDictionary<string, long> Histories { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<string>> Rows() =>
    [
        [.. Lists, "count"],
        .. Histories.Select(history => (IReadOnlyList<string>)
            [.. history.Key.Select(sign => sign.ToString()), history.Value.ToString(CultureInfo.InvariantCulture)]),
    ];
}
