using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Storage.Rows;

/// <summary>How the claims of a generation lie in rows.</summary>
internal interface IClaimLayout
{
    /// <summary>The rows of a generation, in the order of its claims.</summary>
    IEnumerable<Row> Write(CaseId caseId, DocumentId documentId, Generation generation, IReadOnlyList<Claim> claims);

    /// <summary>The claims of a generation's rows.</summary>
    /// <exception cref="InvalidDataException">A row holds something else.</exception>
    ImmutableArray<Claim> Read(CaseId caseId, DocumentId documentId, IEnumerable<Row> rows);
}
