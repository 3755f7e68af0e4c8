using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Storage.Rows;

/// <summary>
/// Claims of generations that have been read, the least recently used of which make room. A generation's claims never change,
/// so that nothing in here goes stale: whether a generation stands is asked of the document's row every time.
/// </summary>
/// <param name="maximumBytes">About how much it may hold; 0 keeps nothing.</param>
internal sealed class ClaimCache(long maximumBytes)
{
    private const int BytesPerClaim = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<GenerationKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _leastRecentFirst = [];
    private long _bytes;

    /// <summary>The claims of a generation, if they are here.</summary>
    public bool TryFind(CaseId caseId, DocumentId documentId, Generation generation, out ImmutableArray<Claim> claims)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(new(caseId, documentId, generation), out var node))
            {
                claims = [];
                return false;
            }

            _leastRecentFirst.Remove(node);
            _leastRecentFirst.AddLast(node);
            claims = node.Value.Claims;
            return true;
        }
    }

    /// <summary>Keeps the claims of a generation, unless they are not as many as its document's row says.</summary>
    public void Add(SourceDocument document, ImmutableArray<Claim> claims)
    {
        if (document.Generation is not { } generation || claims.Length != document.ClaimCount)
        {
            return;
        }

        var key = new GenerationKey(document.CaseId, document.Id, generation);
        lock (_lock)
        {
            var bytes = _entries.ContainsKey(key) ? 0 : claims.Sum(SizeOf);
            if (bytes == 0 || bytes > maximumBytes)
            {
                return;
            }

            while (_bytes + bytes > maximumBytes)
            {
                Remove(_leastRecentFirst.First!);
            }

            _entries.Add(key, _leastRecentFirst.AddLast(new Entry(key, claims, bytes)));
            _bytes += bytes;
        }
    }

    private static long SizeOf(Claim claim) => BytesPerClaim + (sizeof(char) * (long)(claim.Quote?.Length ?? 0));

    private void Remove(LinkedListNode<Entry> node)
    {
        _leastRecentFirst.Remove(node);
        _entries.Remove(node.Value.Key);
        _bytes -= node.Value.Bytes;
    }

    private readonly record struct GenerationKey(CaseId Case, DocumentId Document, Generation Generation);

    private sealed record Entry(GenerationKey Key, ImmutableArray<Claim> Claims, long Bytes);
}
