using System.Collections.Immutable;

namespace FactCheck.Core.Checking.Ratings;

/// <summary>
/// How verdicts are put on a rating scale, 1 to 5 with 5 the best, as schema.org's Rating has it by default. Settings may
/// change any entry.
/// </summary>
public sealed class RatingScale
{
    /// <summary>The worst rating.</summary>
    public const int Worst = 1;

    /// <summary>The best rating.</summary>
    public const int Best = 5;

    private static readonly ImmutableDictionary<CheckVerdict, VerdictRating> Defaults = new Dictionary<CheckVerdict, VerdictRating>
    {
        [CheckVerdict.Supported] = new(5, "Supported"),
        [CheckVerdict.WithinReported] = new(4, "Within what is reported"),
        [CheckVerdict.Superseded] = new(3, "Out of date"),
        [CheckVerdict.Misattributed] = new(2, "Said by somebody else"),
        [CheckVerdict.ScopeMismatch] = new(2, "Counts something else"),
        [CheckVerdict.Retracted] = new(1, "Taken back"),
        [CheckVerdict.Contradicted] = new(1, "Contradicted"),
        [CheckVerdict.ArithmeticError] = new(1, "Does not add up"),
        [CheckVerdict.Unverified] = new(null, "Unverified"),
    }.ToImmutableDictionary();

    private readonly ImmutableDictionary<CheckVerdict, VerdictRating> _ratings;

    /// <summary>Creates a scale.</summary>
    /// <param name="changes">Entries that take the place of the defaults.</param>
    /// <exception cref="ArgumentException">A value lies outside the scale, or a name is empty.</exception>
    public RatingScale(IEnumerable<KeyValuePair<CheckVerdict, VerdictRating>> changes)
    {
        _ratings = Defaults.SetItems(changes);
        foreach (var (verdict, rating) in _ratings)
        {
            if (rating.Value is < Worst or > Best || string.IsNullOrWhiteSpace(rating.AlternateName))
            {
                throw new ArgumentException($"The rating of {verdict} has a name, and a value from {Worst} to {Best} or none.", nameof(changes));
            }
        }
    }

    /// <summary>The scale as it is unless settings change it.</summary>
    public static RatingScale Default { get; } = new([]);

    /// <summary>The rating of a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public VerdictRating Of(CheckVerdict verdict) => _ratings[verdict];
}
