/** What a reference leader reads in five minutes before a network meets. */
package dk.albertslund.innovation.brief;
