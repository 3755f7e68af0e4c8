using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Reviewing;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>Decides for each claim of a case whether it may stand in a scope, and says why not.</summary>
internal sealed class ClaimGate
{
    private readonly Case _case;
    private readonly ComparisonOptions _options;
    private readonly Dictionary<ClaimId, Claim> _claims;
    private readonly Dictionary<DocumentId, SourceDocument> _documents;
    private readonly SourceGroups _groups;
    private readonly Retractions _retractions;

    private ClaimGate(CaseEvidence evidence, ComparisonOptions options)
    {
        _case = evidence.Case;
        _options = options;
        _claims = evidence.Claims.ToDictionary(claim => claim.Id);
        _documents = evidence.Documents.ToDictionary(document => document.Id);
        _groups = new(evidence.Claims);
        _retractions = new(evidence.Claims
            .Where(claim => claim.Certainty is Certainty.Retracted && IsKnown(claim) && !ReviewThreshold.HoldsBack(claim, options.ReviewThreshold))
            .Select(claim => (claim, _groups.Identify(claim, DocumentOf(claim)), EffectiveDate.Of(claim, DocumentOf(claim)))));
    }

    public static GateResult Sort(CaseEvidence evidence, ComparisonOptions options)
    {
        var gate = new ClaimGate(evidence, options);
        var filter = new RequestFilter(options);
        var figures = ImmutableArray.CreateBuilder<AdmittedClaim>();
        var disputes = ImmutableArray.CreateBuilder<AdmittedClaim>();
        var excluded = ImmutableArray.CreateBuilder<ExcludedClaim>();
        foreach (var claim in evidence.Claims.OrderBy(claim => claim.Id.Value, StringComparer.Ordinal))
        {
            var document = gate.DocumentOf(claim);
            if (!filter.Keeps(claim, document))
            {
                continue;
            }

            if (gate.Judge(claim, document, out var admitted) is { } exclusion)
            {
                excluded.Add(new(claim, exclusion, admitted));
            }
            else if (admitted is not null)
            {
                (claim.Dispute is null ? figures : disputes).Add(admitted);
            }
        }

        return new(figures.ToImmutable(), disputes.ToImmutable(), excluded.ToImmutable(), filter.FilteredOut);
    }

    private Exclusion? Judge(Claim claim, SourceDocument? document, out AdmittedClaim? admitted)
    {
        admitted = null;
        var contradicted = claim.Dispute?.Of is { } id ? _claims.GetValueOrDefault(id) : null;
        if (Standings.WhyNot(claim, _options) is { } unfit)
        {
            return unfit;
        }

        var date = EffectiveDate.Of(claim, document) ?? (contradicted is null ? null : EffectiveDate.Of(contradicted, DocumentOf(contradicted)));
        if (CaseWindow.WhyOutside(_case, claim, date) is { } outside)
        {
            return Exclusions.For(claim, ExclusionReason.OutsideCase, outside);
        }

        var about = contradicted ?? claim;
        if (about.Basis is Basis.Unknown)
        {
            return Exclusions.For(claim, ExclusionReason.UnknownBasis, "The words leave open what the count runs over.");
        }

        if (ScopeKey.Of(about) is not { } scope || ScopePlace.Of(about.Place) is not { } place)
        {
            return Exclusions.For(claim, ExclusionReason.UnknownPlace, "Nothing tells where the harm happened.");
        }

        if (date is null || (_options.KnownOn is not null && RequestFilter.PublishedOn(claim, document) is null))
        {
            return Exclusions.For(claim, ExclusionReason.NoDate, "Neither the words nor the document tell when the count stood.");
        }

        var source = _groups.Identify(claim, document);
        admitted = new(claim, document, date, scope, place, source);
        return WhySubset(claim, scope) ?? (claim.Dispute is null ? _retractions.WhyTakenBack(admitted) : null);
    }

    private Exclusion? WhySubset(Claim claim, ScopeKey scope)
    {
        if (claim.PartOf is not { } id || (_claims.GetValueOrDefault(id) is { } whole && ScopeKey.Of(whole) != scope))
        {
            return null;
        }

        return Exclusions.For(claim, ExclusionReason.SubsetOfOther, "It counts a part of another figure, and nothing in its scope tells the part from the whole.", id);
    }

    private bool IsKnown(Claim claim) =>
        _options.KnownOn is not { } day || RequestFilter.PublishedOn(claim, DocumentOf(claim)) <= day;

    private SourceDocument? DocumentOf(Claim claim) =>
        claim.DocumentId is { } id ? _documents.GetValueOrDefault(id) : null;
}
