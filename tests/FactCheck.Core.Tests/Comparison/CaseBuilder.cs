using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Reviewing;

namespace FactCheck.Core.Tests.Comparison;

/// <summary>Gathers documents and claims of one case, and compares them.</summary>
internal sealed class CaseBuilder
{
    private readonly List<SourceDocument> _documents = [];
    private readonly List<ClaimBuilder> _claims = [];

    public CaseBuilder(string id = "kazakhstan-2022", string start = "2022-01-02", string? country = "KZ") =>
        Case = new(CaseId.Parse(id), "An event", Fixture.Day(start), null, country, null, null, CaseStatus.Active);

    public Case Case { get; }

    public IReadOnlyList<SourceDocument> Documents => _documents;

    public IReadOnlyList<Claim> Claims => [.. _claims.Select(claim => claim.Build())];

    public SourceDocument Document(string? publisher, string? publishedOn)
    {
        var name = $"document-{_documents.Count + 1}.txt";
        var document = new SourceDocument
        {
            Id = DocumentId.For(Case.Id, Encoding.UTF8.GetBytes(name)),
            CaseId = Case.Id,
            Name = name,
            MediaType = "text/plain",
            Length = name.Length,
            Metadata = new(null, publisher, null, publishedOn is null ? null : Fixture.Day(publishedOn), "en"),
            Status = DocumentStatus.Extracted,
            RecordedAt = DateTimeOffset.UnixEpoch,
        };
        _documents.Add(document);
        return document;
    }

    public ClaimBuilder Claim(SourceDocument? document, long lower, long? upper)
    {
        var claim = new ClaimBuilder(Case.Id, document, _claims.Count).Interval(lower, upper);
        _claims.Add(claim);
        return claim;
    }

    public ClaimBuilder Claim(SourceDocument? document, long count) => Claim(document, count, count);

    public ClaimBuilder Official(string publishedOn, long lower, long? upper) =>
        Claim(Document("Paper", publishedOn), lower, upper).By("Health Ministry", Side.Official);

    public ClaimBuilder Official(string publishedOn, long count) => Official(publishedOn, count, count);

    public ClaimBuilder Independent(string publishedOn, long lower, long? upper) =>
        Claim(Document("Paper", publishedOn), lower, upper).By("Rights Watchers", Side.Independent);

    public ClaimBuilder Independent(string publishedOn, long count) => Independent(publishedOn, count, count);

    public CaseEvidence Evidence => new(Case, Claims, Documents);

    public CaseDiscrepancies Compare(ComparisonOptions? options = null) =>
        CaseComparison.Compare(Evidence, options ?? ComparisonOptions.Default);

    /// <summary>Compares and expects one scope.</summary>
    public ScopeDiscrepancy Only(ComparisonOptions? options = null) => Assert.Single(Compare(options).Scopes);
}
