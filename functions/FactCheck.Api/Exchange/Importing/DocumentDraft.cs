using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.Importing;

/// <summary>A document of a file, ready to be kept.</summary>
/// <param name="Line">The line that it stands on.</param>
/// <param name="Row">Its row, under the id that it has in the case that takes it in.</param>
/// <param name="Content">The bytes as they first arrived; null for a document that was deleted.</param>
/// <param name="Text">Its text in UTF-8; null when it could not be read.</param>
/// <param name="Claims">Its claims, in order.</param>
internal sealed record DocumentDraft(
    long Line, SourceDocument Row, ReadOnlyMemory<byte>? Content, ReadOnlyMemory<byte>? Text, IReadOnlyList<(long Line, Claim Claim)> Claims);
