using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Checking.Candidates;
using FactCheck.Core.Checking.Ratings;
using FactCheck.Core.Checking.Reading;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;

namespace FactCheck.Core.Checking;

/// <summary>Checks statements against what a store holds, and finds the case when none is named.</summary>
/// <param name="stores">The store.</param>
/// <param name="extractor">Reads statements.</param>
/// <param name="ratings">How verdicts are rated.</param>
public sealed class StatementChecking(Stores stores, IClaimExtractor extractor, RatingScale ratings)
{
    /// <summary>The most cases whose claims are read to tell them apart.</summary>
    private const int MostRead = 8;

    private readonly StatementCheck _check = new(extractor, ratings);
    private readonly StatementReader _reader = new(extractor);

    /// <summary>Checks a statement against a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="request">The statement, and what it is held against.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<StatementAnswer> CheckAsync(Case @case, CheckRequest request, CancellationToken cancellationToken)
    {
        var evidence = await CaseEvidence.ReadAsync(stores, @case, cancellationToken);
        return _check.Check(evidence, request, cancellationToken);
    }

    /// <summary>
    /// Checks a statement against the case that it is clearly about, and lists the others that it may be about. When no case
    /// is clearly the best, nothing is checked.
    /// </summary>
    /// <param name="request">The statement, and what it is held against.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<StatementAnswer> CheckAsync(CheckRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var statement = request.Statement ?? request.Claim?.ToString() ?? string.Empty;
        var said = _reader.Read(Case.Draft(CaseId.Parse("statement")), request, cancellationToken);
        var cases = await ReadCasesAsync(cancellationToken);
        var likely = CaseChoice.InOrder(cases.Values.Select(@case => CaseScore.OfCase(@case, statement, said)).OfType<CaseCandidate>());
        var read = new Dictionary<CaseId, CaseEvidence>();
        var scored = ImmutableArray.CreateBuilder<CaseCandidate>();
        foreach (var candidate in likely.Take(MostRead))
        {
            var evidence = await CaseEvidence.ReadAsync(stores, cases[candidate.CaseId], cancellationToken);
            read.Add(candidate.CaseId, evidence);
            scored.Add(CaseScore.WithClaims(candidate, evidence.Claims, said));
        }

        var candidates = CaseChoice.InOrder(scored.Where(candidate => candidate.Score > 0));
        return CaseChoice.Best(candidates) is { } best
            ? _check.Check(read[best], request, cancellationToken) with { Candidates = candidates }
            : new()
            {
                Statement = statement,
                CaseId = null,
                KnownOn = request.KnownOn,
                Sentence = said.IsEmpty ? "No count of people harmed was found in the statement."
                    : candidates.IsEmpty ? "No case fits the statement."
                    : "No case is clearly the one that the statement is about: name the case.",
                Counts = [],
                Candidates = candidates,
            };
    }

    private async Task<Dictionary<CaseId, Case>> ReadCasesAsync(CancellationToken cancellationToken)
    {
        var cases = new Dictionary<CaseId, Case>();
        var page = new PageRequest(PageRequest.MaximumLimit);
        do
        {
            var part = await stores.Cases.ListAsync(page, cancellationToken);
            foreach (var @case in part.Items)
            {
                cases[@case.Id] = @case;
            }

            page = page with { Continuation = part.Continuation };
        }
        while (page.Continuation is not null);
        return cases;
    }
}
