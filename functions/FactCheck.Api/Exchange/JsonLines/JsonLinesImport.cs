using System.Text;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Api.Exchange.Tables;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.JsonLines;

/// <summary>
/// Reads our own lines. A document comes back whole when the file has its bytes and its id fits them; a claim whose document
/// does not come along, and is not in the file, stands as entered by hand and keeps its quotation.
/// </summary>
internal sealed class JsonLinesImport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly CaseId _caseId;
    private readonly LineReader _lines;
    private readonly ILookup<DocumentId?, (long Line, Claim Value)> _claims;
    private readonly IdTranslation _ids;
    private readonly List<DocumentDraft> _documents = [];
    private readonly List<(long Line, Claim Claim)> _byHand = [];
    private readonly List<SkippedRow> _skipped = [];

    private JsonLinesImport(CaseId caseId, LineReader lines)
    {
        _caseId = caseId;
        _lines = lines;
        _ids = new(caseId);
        _skipped.AddRange(lines.Faults.Select(fault => new SkippedRow(fault.Line, fault.Reason)));
        foreach (var (line, claim) in lines.Claims)
        {
            _skipped.AddRange(ClaimRules.Broken(claim).Select(rule => new SkippedRow(line, rule)));
            if (!Belongs(claim))
            {
                _skipped.Add(new(line, "Its id is not of its document."));
            }
        }

        var broken = _skipped.Select(row => row.Line).ToHashSet();
        _claims = lines.Claims.Where(claim => !broken.Contains(claim.Line)).DistinctBy(claim => claim.Value.Id).ToLookup(claim => claim.Value.DocumentId);
        var repeated = lines.Claims.GroupBy(claim => claim.Value.Id).SelectMany(group => group.Skip(1)).Where(claim => !broken.Contains(claim.Line));
        _skipped.AddRange(repeated.Select(claim => new SkippedRow(claim.Line, $"The id {claim.Value.Id} occurs twice in the file.")));
    }

    public static ImportDraft Read(ImportRequest request, CancellationToken cancellationToken)
    {
        var import = new JsonLinesImport(request.Case.Id, LineReader.Read(request.Content.Span, cancellationToken));
        return import.Read(cancellationToken);
    }

    private ImportDraft Read(CancellationToken cancellationToken)
    {
        var accepted = _lines.Documents.DistinctBy(line => line.Value.Document.Id).Where(Accept).ToList();
        var whole = accepted.Select(line => line.Value.Document.Id).ToHashSet();
        foreach (var (line, claim) in _claims.SelectMany(group => group).Where(claim => claim.Value.DocumentId is not { } id || !whole.Contains(id)))
        {
            AddByHand(line, claim);
        }

        if (_byHand.Count > TableImport.MostRows)
        {
            return ImportDraft.Unreadable($"More than {TableImport.MostRows} claims come without their documents.");
        }

        foreach (var (line, document) in accepted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddDocument(line, document);
        }

        return new()
        {
            Documents = _documents,
            Claims = [.. _byHand.Select(item => (item.Line, _ids.Linked(item.Claim)))],
            Reviews = [.. _lines.Reviews.Select(review => (review.Line, _ids.Of(review.Value)))],
            Skipped = _skipped,
        };
    }

    /// <summary>Whether a document can be kept as it is; why not goes to what is skipped.</summary>
    private bool Accept((long Line, DocumentLine Value) line)
    {
        var (row, content, text) = line.Value;
        var refusal = row switch
        {
            { Status: DocumentStatus.Deleted } => row.CaseId == _caseId ? null : "The mark of a deletion belongs to another case.",
            _ when content is null => "It has no content; its claims stand as entered by hand.",
            _ when DocumentId.For(row.CaseId, content) != row.Id => "Its id does not fit its content; its claims stand as entered by hand.",
            _ when text is null && _claims[row.Id].Any() => "It has claims and no text; its claims stand as entered by hand.",
            { Metadata.Url: { } url } when !IsWebAddress(url) => "Its address does not start with http:// or https://; its claims stand as entered by hand.",
            _ => null,
        };
        if (refusal is not null)
        {
            _skipped.Add(new(line.Line, refusal));
            return false;
        }

        _ids.Add(row.Id, content is null ? row.Id : DocumentId.For(_caseId, content));
        return true;
    }

    private void AddDocument(long line, DocumentLine document)
    {
        var (row, content, text) = document;
        var claims = new List<(long Line, Claim Claim)>();
        foreach (var (number, claim) in _claims[row.Id])
        {
            if (claim.Sentence!.Value.End > text!.Length)
            {
                _skipped.Add(new(number, "It points beyond the end of its document's text."));
            }
            else
            {
                claims.Add((number, _ids.Of(claim)));
            }
        }

        var own = row with
        {
            Id = content is null ? row.Id : DocumentId.For(_caseId, content),
            CaseId = _caseId,
            Generation = claims.Count == row.ClaimCount ? row.Generation : Changed(row, claims),
            ClaimCount = claims.Count,
        };
        _documents.Add(new(line, own, content, text is null ? null : Utf8.GetBytes(text), claims));
    }

    /// <summary>A set of claims that no extraction made gets a fingerprint of its own, so that the next extraction replaces it.</summary>
    private static Generation Changed(SourceDocument row, IEnumerable<(long Line, Claim Claim)> claims) => Generation.After(
        null, DocumentId.For(row.CaseId, Encoding.UTF8.GetBytes(string.Join('\n', claims.Select(item => item.Claim.Id.Value)))).Value);

    private void AddByHand(long line, Claim claim)
    {
        if (claim.DocumentId is null)
        {
            _byHand.Add((line, claim));
            return;
        }

        var own = ClaimContent.Identified(
            claim with { CaseId = _caseId, DocumentId = null, Span = null, Sentence = null, Trace = [.. claim.Trace, "import:jsonl"] }, claim.Id.Value);
        _ids.Add(claim.Id, own.Id);
        _byHand.Add((line, own));
    }

    /// <summary>Whether the id of a claim is one of its document; of none when it was entered by hand.</summary>
    private static bool Belongs(Claim claim) => claim.DocumentId is { } document
        ? claim.Id.Value.StartsWith(document.Value + "-", StringComparison.Ordinal)
        : claim.Id.Value.StartsWith("manual-", StringComparison.Ordinal);

    private static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
