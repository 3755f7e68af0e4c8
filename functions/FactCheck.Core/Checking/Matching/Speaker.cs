using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking.Matching;

/// <summary>Tells whose claims are those of the source that a statement names.</summary>
/// <param name="named">The statement's source.</param>
internal sealed class Speaker(Source named)
{
    private readonly bool _officials = IsOfficials(named);
    private readonly bool _rightsGroups = IsRightsGroups(named);
    private readonly bool _sideAlone = named.Name is null && named.Side is not Side.Unattributed;

    /// <summary>Whether the statement names nobody.</summary>
    public bool IsNobody { get; } = named.Name is null && named.Side is Side.Unattributed;

    public Source Named { get; } = named;

    public SourceMatch Match(AdmittedClaim told) => Match(told.Claim, told.Document);

    public SourceMatch Match(Claim told, SourceDocument? document) =>
        IsNobody ? SourceMatch.Anybody
        : Match(told.Source) is var match and not SourceMatch.None ? match
        : Passes(told, document) ? SourceMatch.Relay
        : SourceMatch.None;

    /// <summary>Whether a claim is of the side that the statement names, whoever of that side said it.</summary>
    public bool IsOfSide(AdmittedClaim told) =>
        IsNobody || (told.Claim.Source.Side == Named.Side && !Conflict(told.Claim.Source.Country));

    private static bool IsOfficials(Source source) =>
        source is { Side: Side.Official, Institution: Institution.Government, Name: { } name } && name.StartsWith("officials", StringComparison.OrdinalIgnoreCase);

    private static bool IsRightsGroups(Source source) =>
        source is { Side: Side.Independent, Institution: Institution.Activist or Institution.Ngo } && SourceWords.IsCommonNoun(source);

    private SourceMatch Match(Source told)
    {
        if (_sideAlone || told.Name is null || told.Side is Side.Unattributed)
        {
            return _sideAlone && told.Side == Named.Side ? SourceMatch.Side : SourceMatch.None;
        }

        if (Is(told.Name, Named.Name))
        {
            return SourceMatch.Source;
        }

        if (Is(told.MemberOf, Named.Name) || (_officials && told.Side is Side.Official && !Conflict(told.Country)))
        {
            return SourceMatch.Side;
        }

        if (_rightsGroups && told.Side is Side.Independent && told.Institution is not Institution.Belligerent)
        {
            return SourceMatch.Side;
        }

        if (told.Side != Named.Side || Conflict(told.Country))
        {
            return SourceMatch.None;
        }

        return Is(told.Name, Named.MemberOf) || IsOfficials(told) ? SourceMatch.Group
            : SourceWords.Overlap(told, Named) ? SourceMatch.Source
            : SourceMatch.None;
    }

    /// <summary>A medium passes on what it says another source said.</summary>
    private bool Passes(Claim told, SourceDocument? document) => Is(told.RelayedBy?.Name ?? document?.Known.Publisher, Named.Name);

    private bool Conflict(string? country) => country is not null && Named.Country is { } own && own != country;

    private static bool Is(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
