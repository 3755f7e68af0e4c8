using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>Keeps the claims that the request is about, and counts the others.</summary>
internal sealed class RequestFilter(ComparisonOptions options)
{
    private int _otherHarm;
    private int _otherPlace;
    private int _notYetKnown;

    public FilteredOut FilteredOut => new(_otherHarm, _otherPlace, _notYetKnown);

    public bool Keeps(Claim claim, SourceDocument? document)
    {
        if (options.Harm is { } harm && claim.Harm != harm)
        {
            _otherHarm++;
            return false;
        }

        if (options.Place is { } place && !string.Equals(claim.Place?.Name, place, StringComparison.OrdinalIgnoreCase))
        {
            _otherPlace++;
            return false;
        }

        if (options.KnownOn is { } day && PublishedOn(claim, document) > day)
        {
            _notYetKnown++;
            return false;
        }

        return true;
    }

    /// <summary>The day from which a claim could be known; null when nothing tells.</summary>
    public static DateOnly? PublishedOn(Claim claim, SourceDocument? document) =>
        claim.DocumentId is null ? claim.AsOf?.Date : document?.Known.PublishedOn;
}
