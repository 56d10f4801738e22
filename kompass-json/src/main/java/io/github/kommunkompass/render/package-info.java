/**
 * Writes reports as HTML and Markdown, and their figures as SVG.
 *
 * <p>{@link io.github.kommunkompass.render.HtmlRenderer} makes one file that needs no other. {@link
 * io.github.kommunkompass.render.MarkdownRenderer} and {@link io.github.kommunkompass.render.SvgRenderer} are for other documents.
 *
 * <pre>{@code
 * Report report = Report.builder(Samples.nassjo2022Report()).language("en").build();
 * HtmlRenderer.standard().render(report).lines().findFirst();       // Optional[<!DOCTYPE html>]
 * MarkdownRenderer.render(report).lines().findFirst();              // Optional[# Kommunkompassen: Analysis of the municipality of Nässjö]
 * String svg = SvgRenderer.of(Layout.WIDE).render(report.charts().get(0), "en");
 * svg.startsWith("<svg");                                           // true
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.render;

import org.jspecify.annotations.NullMarked;
