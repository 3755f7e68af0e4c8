using FactCheck.Core.Cases;

namespace FactCheck.Core.Extraction.Text;

/// <summary>What the first lines of a text say about it: a block of "Key: value" lines, or an agency's dateline.</summary>
/// <param name="BodyStart">The offset where the report itself begins.</param>
/// <param name="Metadata">What the lines tell.</param>
internal sealed record DocumentHead(int BodyStart, DocumentMetadata Metadata);
