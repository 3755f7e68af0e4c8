using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Api.Exchange.Formats;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Ingestion;

namespace FactCheck.Api.Exchange.Prov;

/// <summary>Tells where everything in a case comes from: documents, extractions, claims, decisions about them, statistics.</summary>
internal sealed class CaseProvenance(ExportRequest request)
{
    private readonly ProvDocument _prov = new(ProvIds.Prefixes(request.Evidence.Case.Id));
    private readonly Dictionary<ClaimId, Claim> _claims = request.Evidence.Claims.ToDictionary(claim => claim.Id);
    private readonly ILookup<DocumentId?, Claim> _byDocument = request.Evidence.Claims.ToLookup(claim => claim.DocumentId);

    public async Task<JsonNode> DescribeAsync(CancellationToken cancellationToken)
    {
        _prov.Agent(ProvIds.Program, ("prov:type", ProvDocument.Name("prov:SoftwareAgent")), ("prov:label", "FactCheck"));
        foreach (var document in request.Evidence.Documents)
        {
            await DescribeAsync(document, cancellationToken);
        }

        foreach (var claim in request.Evidence.Claims)
        {
            Describe(claim);
        }

        foreach (var entry in await request.Stores.Reviews.ReadAllAsync(request.Evidence.Case.Id, cancellationToken))
        {
            Describe(entry);
        }

        DescribeComparison();
        StatisticsProvenance.Describe(_prov, request.Evidence, cancellationToken);
        return _prov.Json;
    }

    private async Task DescribeAsync(SourceDocument document, CancellationToken cancellationToken)
    {
        var id = ProvIds.Of(document.Id);
        var content = await request.Stores.Content.ReadAsync(document, ContentKind.Original, cancellationToken);
        var text = await request.Stores.Content.ReadAsync(document, ContentKind.Text, cancellationToken);
        var known = document.Known;
        _prov.Entity(
            id,
            ("prov:type", ProvDocument.Name("fc:Document")),
            ("prov:label", known.Title ?? document.Name),
            ("fc:name", document.Name),
            ("fc:mediaType", document.MediaType),
            ("fc:sha256", content is { } bytes ? ProvIds.Hash(bytes.Span) : null),
            ("fc:textSha256", text is { } letters ? ProvIds.Hash(letters.Span) : null),
            ("fc:status", Word(document.Status)),
            ("fc:url", known.Url),
            ("fc:publishedOn", ProvDocument.Day(known.PublishedOn)));
        if (known.Publisher is { } publisher)
        {
            _prov.WasAttributedTo(id, Organization("publisher", publisher));
        }

        if (_byDocument[document.Id].FirstOrDefault()?.Extractor is { } extractor)
        {
            var extraction = ProvIds.Extraction(document.Id);
            var agent = ProvIds.Agent("extractor", extractor);
            _prov.Agent(agent, ("prov:type", ProvDocument.Name("prov:SoftwareAgent")), ("prov:label", extractor));
            _prov.Activity(extraction, ("prov:type", ProvDocument.Name("fc:Extraction")), ("fc:generation", document.Generation?.ToString()));
            _prov.Used(extraction, id);
            _prov.WasAssociatedWith(extraction, agent);
        }
    }

    private void Describe(Claim claim)
    {
        var id = ProvIds.Of(claim.Id);
        _prov.Entity(
            id,
            ("prov:type", ProvDocument.Name("fc:Claim")),
            ("prov:label", $"{claim.Quantity.Raw}: {Wording.Scope(Scope.Of(claim))}"),
            ("prov:value", claim.Quote),
            ("fc:sha256", ProvIds.HashOfJson(claim)),
            ("fc:lower", claim.Quantity.Lower),
            ("fc:upper", claim.Quantity.Upper),
            ("fc:asOf", ProvDocument.Day(claim.AsOf?.Date)),
            ("fc:start", claim.Span?.Start),
            ("fc:end", claim.Span?.End));
        if (claim.DocumentId is { } document)
        {
            _prov.WasGeneratedBy(id, ProvIds.Extraction(document));
            _prov.WasDerivedFrom(id, ProvIds.Of(document), ProvIds.Extraction(document), "prov:Quotation");
        }

        if ((claim.Source.Name ?? claim.Source.Label) is { } source)
        {
            _prov.WasAttributedTo(id, Organization("source", source));
        }
    }

    private void Describe(ReviewEntry entry)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{entry.ClaimId}/{entry.Review.Sequence}");
        var (review, decision, reviewer) = ($"case:review/{name}", $"case:decision/{name}", ProvIds.Agent("reviewer", entry.Review.Reviewer));
        var at = entry.Review.At.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);
        _prov.Agent(reviewer, ("prov:type", ProvDocument.Name("prov:Person")), ("prov:label", entry.Review.Reviewer));
        _prov.Activity(review, ("prov:startTime", at), ("prov:endTime", at), ("prov:type", ProvDocument.Name("fc:Review")));
        _prov.Entity(
            decision,
            ("prov:type", ProvDocument.Name("fc:Decision")),
            ("prov:label", Word(entry.Review.State)),
            ("fc:reason", entry.Review.Reason),
            ("fc:sha256", ProvIds.HashOfJson(entry)));
        _prov.WasGeneratedBy(decision, review);
        _prov.WasAssociatedWith(review, reviewer);
        if (_claims.ContainsKey(entry.ClaimId))
        {
            _prov.Used(review, ProvIds.Of(entry.ClaimId));
            _prov.WasDerivedFrom(decision, ProvIds.Of(entry.ClaimId), review, entry.Fields.IsEmpty ? null : "prov:Revision");
        }
    }

    private void DescribeComparison()
    {
        var options = ComparisonOptions.Default;
        var discrepancies = CaseComparison.Compare(request.Evidence, options);
        _prov.Activity(
            ProvIds.Comparison,
            ("prov:type", ProvDocument.Name("fc:Comparison")),
            ("fc:policy", discrepancies.Policy),
            ("fc:against", Word(options.Against)),
            ("fc:windowDays", options.WindowDays));
        _prov.Entity(ProvIds.Discrepancies, ("prov:type", ProvDocument.Name("fc:Discrepancies")), ("fc:sha256", ProvIds.HashOfJson(discrepancies)));
        _prov.WasAssociatedWith(ProvIds.Comparison, ProvIds.Program);
        _prov.WasGeneratedBy(ProvIds.Discrepancies, ProvIds.Comparison);
        foreach (var claim in request.Evidence.Claims)
        {
            _prov.Used(ProvIds.Comparison, ProvIds.Of(claim.Id));
        }
    }

    private string Organization(string kind, string name)
    {
        var id = ProvIds.Agent(kind, name);
        _prov.Agent(id, ("prov:type", ProvDocument.Name("prov:Organization")), ("prov:label", name));
        return id;
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
