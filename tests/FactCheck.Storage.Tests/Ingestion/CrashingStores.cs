using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Tests.Ingestion;

/// <summary>Real stores whose writes go through a <see cref="CrashPlan"/>.</summary>
internal static class CrashingStores
{
    public static Stores Wrap(Stores stores, CrashPlan plan) => stores with
    {
        Cases = new CrashingCases(stores.Cases, plan),
        Documents = new CrashingDocuments(stores.Documents, plan),
        Claims = new CrashingClaims(stores.Claims, plan),
        Content = new CrashingContent(stores.Content, plan),
        Ingestions = new CrashingLog(stores.Ingestions, plan),
    };

    private sealed class CrashingCases(ICaseStore inner, CrashPlan plan) : ICaseStore
    {
        public Task<Versioned<Case>?> FindAsync(CaseId id, CancellationToken cancellationToken) => inner.FindAsync(id, cancellationToken);

        public Task<WriteOutcome> PutAsync(Case value, WriteCondition condition, CancellationToken cancellationToken) =>
            plan.WriteAsync(() => inner.PutAsync(value, condition, cancellationToken));

        public Task<bool> DeleteAsync(CaseId id, WriteCondition condition, CancellationToken cancellationToken) =>
            plan.WriteAsync(() => inner.DeleteAsync(id, condition, cancellationToken));

        public Task<Page<Case>> ListAsync(PageRequest page, CancellationToken cancellationToken) => inner.ListAsync(page, cancellationToken);
    }

    private sealed class CrashingDocuments(IDocumentStore inner, CrashPlan plan) : IDocumentStore
    {
        public Task<Versioned<SourceDocument>?> FindAsync(CaseId caseId, DocumentId id, CancellationToken cancellationToken) =>
            inner.FindAsync(caseId, id, cancellationToken);

        public Task<WriteOutcome> PutAsync(SourceDocument value, WriteCondition condition, CancellationToken cancellationToken) =>
            plan.WriteAsync(() => inner.PutAsync(value, condition, cancellationToken));

        public Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken) => plan.WriteAsync(() => inner.DeleteAllAsync(caseId, cancellationToken));

        public Task<Page<SourceDocument>> ListAsync(CaseId caseId, PageRequest page, CancellationToken cancellationToken) =>
            inner.ListAsync(caseId, page, cancellationToken);
    }

    private sealed class CrashingClaims(IClaimStore inner, CrashPlan plan) : IClaimStore
    {
        public Task WriteAsync(CaseId caseId, DocumentId documentId, Generation generation, IReadOnlyList<Claim> claims, CancellationToken cancellationToken) =>
            plan.WriteAsync(() => inner.WriteAsync(caseId, documentId, generation, claims, cancellationToken));

        public Task RemoveSupersededAsync(CaseId caseId, DocumentId documentId, Generation standing, CancellationToken cancellationToken) =>
            plan.WriteAsync(() => inner.RemoveSupersededAsync(caseId, documentId, standing, cancellationToken));

        public Task<WriteOutcome> AddByHandAsync(Claim claim, CancellationToken cancellationToken) => plan.WriteAsync(() => inner.AddByHandAsync(claim, cancellationToken));

        public Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken) => plan.WriteAsync(() => inner.DeleteAllAsync(caseId, cancellationToken));

        public Task<IReadOnlyList<Claim>> ReadAsync(CaseId caseId, DocumentId documentId, Generation generation, CancellationToken cancellationToken) =>
            inner.ReadAsync(caseId, documentId, generation, cancellationToken);

        public Task<IReadOnlyList<Claim>> ReadAllAsync(CaseId caseId, CancellationToken cancellationToken) => inner.ReadAllAsync(caseId, cancellationToken);
    }

    private sealed class CrashingContent(IContentStore inner, CrashPlan plan) : IContentStore
    {
        public Task<bool> WriteAsync(SourceDocument document, ContentKind kind, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
            plan.WriteAsync(() => inner.WriteAsync(document, kind, content, cancellationToken));

        public Task<Stream?> OpenAsync(SourceDocument document, ContentKind kind, CancellationToken cancellationToken) => inner.OpenAsync(document, kind, cancellationToken);

        public Task DeleteAsync(SourceDocument document, CancellationToken cancellationToken) => plan.WriteAsync(() => inner.DeleteAsync(document, cancellationToken));

        public Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken) => plan.WriteAsync(() => inner.DeleteAllAsync(caseId, cancellationToken));
    }

    private sealed class CrashingLog(IIngestionLog inner, CrashPlan plan) : IIngestionLog
    {
        public Task PutAsync(IngestionRecord record, CancellationToken cancellationToken) => plan.WriteAsync(() => inner.PutAsync(record, cancellationToken));

        public Task<IngestionRecord?> FindAsync(CaseId? caseId, string path, CancellationToken cancellationToken) => inner.FindAsync(caseId, path, cancellationToken);

        public Task<Page<IngestionRecord>> ListAsync(CaseId? caseId, PageRequest page, CancellationToken cancellationToken) =>
            inner.ListAsync(caseId, page, cancellationToken);

        public Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken) => plan.WriteAsync(() => inner.DeleteAllAsync(caseId, cancellationToken));
    }
}
