using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Who says a count.</summary>
/// <param name="Source">The source.</param>
/// <param name="Verb">The verb that attributes; null when nobody is named.</param>
/// <param name="Trace">The rule that found it.</param>
/// <param name="Frame">Where; null when nobody is named.</param>
internal readonly record struct Attributed(Source Source, SpeechVerb? Verb, string Trace, Frame? Frame);
