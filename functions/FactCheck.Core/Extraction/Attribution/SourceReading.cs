using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Who a stretch of words names as a source.</summary>
/// <param name="Label">The words.</param>
/// <param name="Noun">The body or office that decides; null for a person or place known otherwise.</param>
/// <param name="Source">The source, as printed here.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="IsPerson">Whether it is one person, whom "he" or "she" may mean later.</param>
internal sealed record SourceReading(TokenRange Label, SourceNoun? Noun, Source Source, string Rule, bool IsPerson);
